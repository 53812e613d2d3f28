/**
 * What a form says of one value, when others may have changed it since the form was opened: only what the form changed counts.
 * @param read what the form was opened with   @param sent what it is saved with   @param now what stands there
 */
export const sentOrNow = <T>({ read, sent, now }: { read: T; sent: T; now: T }): T =>
  sent === read ? now : sent

/**
 * The same of a list: what the form took away of what it had been opened with, and what it added, done to the list that
 * stands there. A form that was opened with that very list is taken as it is, its order too.
 * @param keyOf undefined for a row that is new
 */
export const redoneOn = <Row, Key>(
  { read, sent, now }: { read: readonly Key[]; sent: readonly Row[]; now: readonly Row[] },
  keyOf: (row: Row) => Key | undefined,
): Row[] => {
  const isUnchanged = now.length === read.length && now.every((row, at) => keyOf(row) === read[at])
  if (isUnchanged) return [...sent]
  const opened = new Set<Key | undefined>(read)
  const sentByKey = new Map(sent.map((row) => [keyOf(row), row]))
  const standing = new Set(now.map(keyOf))
  const kept = now.flatMap((row) => sentByKey.get(keyOf(row)) ?? (opened.has(keyOf(row)) ? [] : [row]))
  const added = sent.filter((row) => {
    const key = keyOf(row)
    return key === undefined || !(standing.has(key) || opened.has(key))
  })
  return [...kept, ...added]
}
