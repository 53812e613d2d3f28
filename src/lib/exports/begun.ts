const iteratorOf = <Row>(rows: Iterable<Row> | AsyncIterable<Row>): AsyncIterator<Row> | Iterator<Row> =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()

/** The same rows with the first of them read: a question that cannot be answered fails here, before a file is begun. */
export const begun = async <Row>(rows: Iterable<Row> | AsyncIterable<Row>): Promise<AsyncIterable<Row>> => {
  const iterator = iteratorOf(rows)
  const first = await iterator.next()
  return (async function* () {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) yield next.value
    } finally {
      // Whoever leaves in the middle lets go of what the rows hold.
      await iterator.return?.()
    }
  })()
}
