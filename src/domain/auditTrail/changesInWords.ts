import { isDay } from '../calendar/day'
import { longDay } from '../calendar/formatDay'
import { labelOf } from '../labelOf'
import { formatCents } from '../money/formatMoney'

export type ChangeInWords = { readonly field: string; readonly words: string }

/**
 * What a row of the audit trail says, for people: a field and what became of it. Column names become words, cents
 * amounts, and what was there before stands first.
 * @param changes `{ column: value }` of a record that was added, `{ column: [before, after] }` of one that was changed
 */
export function changesInWords(changes: unknown): ChangeInWords[] {
  if (typeof changes !== 'object' || changes === null) return []
  return Object.entries(changes).map(([column, change]: [string, unknown]) => ({
    field: fieldInWords(column),
    words: isPair(change)
      ? `from ${valueInWords(column, change[0])} to ${valueInWords(column, change[1])}`
      : valueInWords(column, change),
  }))
}

/** A list beside a record is called `leases_rent_steps`; links to other records stand in `leases_rels`. */
function fieldInWords(column: string): string {
  if (column.endsWith('_rels')) return 'Linked records'
  return labelOf(
    camelCase(column.replace(/^(leases|properties|units|tasks|settings)_/, '')).replace(/Id$/, ''),
  )
}

/** One row of a list: 'From January 1, 2026, rent 1,000.00'. */
function rowInWords(row: unknown): string {
  if (typeof row !== 'object' || row === null) return String(row)
  return Object.entries(row)
    .filter(([column]) => column !== 'path')
    .map(([column, value]: [string, unknown]) => `${fieldInWords(column)} ${valueInWords(column, value)}`)
    .join(', ')
}

function isPair(change: unknown): change is [unknown, unknown] {
  return Array.isArray(change) && change.length === 2
}

function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

const NOON = /^(\d{4}-\d{2}-\d{2})T12:00:00(?:\.000)?(?:Z|\+00:00)$/

function valueInWords(column: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'number') return column.endsWith('_cents') ? formatCents(value) : String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') {
    const day = NOON.exec(value)?.[1]
    return isDay(day) ? longDay(day) : `“${value}”`
  }
  if (Array.isArray(value)) return value.map((row) => rowInWords(row)).join('; ')
  return JSON.stringify(value)
}
