import { nameKey } from '../nameKey'

/** The kinds of records that spreadsheets name in words. */
type NamedKind = 'property' | 'unit' | 'tenant' | 'lease'

type Part = string | null

/**
 * What a row called a record when it was added: kept with the record, so that the same row finds it again after
 * the record was renamed or corrected. A unit's and a lease's name begin with those of the property and the unit.
 * @param parts as the row writes them; case and spaces do not count
 * @see docs/domain.md rule 25
 */
export function rowKey(kind: NamedKind, ...parts: readonly (Part | undefined)[]): string {
  return JSON.stringify([kind, ...parts.map((part) => (part == null ? null : nameKey(part)))])
}

/** The parts of a kept key; none when the record was added by hand. */
export function rowKeyParts(key: string | null): readonly Part[] {
  if (key === null) return []
  const [, ...parts] = JSON.parse(key) as [NamedKind, ...Part[]]
  return parts
}
