/** Hands on many rows a part at a time: each is one statement, in their order. */
export const inParts = async <Row>(
  rows: readonly Row[],
  size: number,
  write: (part: readonly Row[]) => Promise<unknown>,
): Promise<void> => {
  for (let from = 0; from < rows.length; from += size) await write(rows.slice(from, from + size))
}
