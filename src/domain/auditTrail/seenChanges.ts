import type { EntityRule, Role } from '../permissions'
import { mayUseField } from '../permissions'
import { columnName } from './columnName'

type Changes = Readonly<Record<string, unknown>>
type Reader = {
  readonly kind: string
  readonly rule: EntityRule | undefined
  readonly role: Role | undefined
}

/** `address_city` belongs to `address`, `unit_id` to `unit`, `leases_rent_steps` of a lease to `rentSteps`. */
const belongsTo = (column: string, name: string): boolean =>
  column === columnName(name) || column.startsWith(`${columnName(name)}_`)

/** The longest name that fits: of `property` and `propertyLocks`, `property_locks` means the second. */
const fieldOf = (column: string, { kind, rule }: Reader): string | undefined => {
  const table = `${kind.replaceAll('-', '_')}_`
  const columns = column.startsWith(table) ? [column, column.slice(table.length)] : [column]
  return [...(rule?.fields ?? []), ...(rule?.secret ?? [])]
    .filter((name) => columns.some((one) => belongsTo(one, name)))
    .sort((one, other) => other.length - one.length)[0]
}

const isSeen = (name: string | undefined, { rule, role }: Reader): boolean => {
  // What is no field of the record, such as that its password changed, is for those who see all of it.
  if (name === undefined) return role !== undefined && rule?.[role]?.see === 'every'
  return mayUseField(rule, role, 'see', name)
}

/** Links of all relations stand in one list, each row with its field: `{ path: 'properties', properties_id: 4 }`. */
const seenLinks = (rows: unknown, reader: Reader): unknown => {
  if (!Array.isArray(rows)) return rows
  return rows
    .map((row: unknown) => (Array.isArray(row) ? seenLinks(row, reader) : row))
    .filter((row: unknown) => {
      const path = typeof row === 'object' && row !== null && 'path' in row ? row.path : undefined
      return typeof path !== 'string' || isSeen(path, reader)
    })
}

/** Whether a list of links, or a pair of such lists, names anything. */
const saysSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.some((row) => saysSomething(row)) : value !== null

/**
 * Of a row of the audit trail, what somebody may see in the record itself: its history tells no more.
 * @param changes `{ column: value }` of a record that was added, `{ column: [before, after] }` of one that was changed
 * @returns the same without what is hidden; `{}` where nothing is left
 */
export function seenChanges(changes: Changes, reader: Reader): Changes {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([column, change]): [string, unknown][] => {
      if (!column.endsWith('_rels')) return isSeen(fieldOf(column, reader), reader) ? [[column, change]] : []
      const links = seenLinks(change, reader)
      return saysSomething(links) ? [[column, links]] : []
    }),
  )
}
