import { nameKey } from '../nameKey'

/** What makes a row the same row in the next file that holds it. */
export type Identified = { readonly identity: string }

type Part = string | number | null | undefined

/**
 * Gives one row after the other its identity: the kind, what it says (case and spaces apart), and its occurrence number
 * among the rows of the file that say the same.
 * @see docs/domain.md rule 25
 */
export function identifier<V>(
  kind: string,
  partsOf: (value: V) => readonly Part[],
): <R extends { readonly value: V }>(row: R) => R & Identified {
  const lastOccurrence = new Map<string, number>()
  return (row) => {
    const parts = partsOf(row.value).map((part) => (typeof part === 'string' ? nameKey(part) : part))
    const said = JSON.stringify([kind, ...parts])
    const last = lastOccurrence.get(said)
    const occurrence = last === undefined ? 1 : last + 1
    lastOccurrence.set(said, occurrence)
    return { ...row, identity: `${said}#${occurrence}` }
  }
}
