const iteratorOf = <Row>(rows: Iterable<Row> | AsyncIterable<Row>): AsyncIterator<Row> | Iterator<Row> =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()

type Begun<Row> = {
  readonly rows: AsyncIterable<Row>
  /** Ends what the rows hold, such as a transaction, whether or not anybody has begun to read them. */
  readonly letGo: () => Promise<void>
}

/** The same rows with the first of them read: a question that cannot be answered fails here, before a file is begun. */
export const begun = async <Row>(rows: Iterable<Row> | AsyncIterable<Row>): Promise<Begun<Row>> => {
  const iterator = iteratorOf(rows)
  const first = await iterator.next()
  const letGo = async (): Promise<void> => {
    await iterator.return?.()
  }
  const read = async function* () {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) yield next.value
    } finally {
      // Whoever leaves in the middle lets go of what the rows hold. Of what nobody has read yet nothing comes by here.
      await letGo()
    }
  }
  return { rows: read(), letGo }
}
