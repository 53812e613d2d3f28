import { isDay } from '../calendar/day'
import { longDay } from '../calendar/formatDay'
import { instantInWords } from '../calendar/instantInWords'
import { labelOf } from '../labelOf'
import { formatCents } from '../money/formatMoney'
import { linkIn, type ColumnTerms, type RecordNumber, type TrailTerms } from './columnTerms'
import type { TrailOperation } from './trailTerms'

export type Change = {
  readonly operation: TrailOperation
  /** `{ column: value }` of a record that was added or deleted, `{ column: [before, after] }` of one that was changed. */
  readonly changes: unknown
}

export type ChangeInWords = { readonly field: string; readonly words: string }

/** Of a kind that says nothing of its columns: their names become words. */
const NOTHING_SAID: TrailTerms = { columns: new Map(), timeZone: 'UTC', nameOf: () => undefined }

/**
 * What a row of the audit trail says, for people: a field and what became of it. Columns are called as the record's own
 * form calls them and stand in its order, choices and linked records stand as words, cents as amounts; what was there before stands first.
 */
export function changesInWords(
  { operation, changes }: Change,
  terms: TrailTerms = NOTHING_SAID,
): ChangeInWords[] {
  if (typeof changes !== 'object' || changes === null) return []
  const places = new Map([...terms.columns.keys()].map((column, place) => [column, place]))
  const placeOf = (column: string) => places.get(column) ?? places.size
  return Object.entries(changes)
    .flatMap(([column, change]: [string, unknown]) =>
      column.endsWith('_rels') ? linksByField(change, operation) : [[column, change] as const],
    )
    .filter(([column]) => !terms.columns.get(column)?.isHidden)
    .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([column, change]) => {
      const say = (value: unknown) => valueInWords({ column, terms: terms.columns.get(column) }, value, terms)
      return {
        field: fieldInWords(column, terms.columns.get(column)),
        words: operation === 'update' && isPair(change) ? turnInWords(change, say) : say(change),
      }
    })
}

/** Rows of a list begin with their own words, often with 'From'. */
function turnInWords([before, after]: readonly [unknown, unknown], say: (value: unknown) => string): string {
  return Array.isArray(before) || Array.isArray(after)
    ? `${say(before)} → ${say(after)}`
    : `from ${say(before)} to ${say(after)}`
}

/** Links of all fields stand in one list, `leases_rels`: each field's by itself, where it changed. */
function linksByField(change: unknown, operation: TrailOperation): [field: string, change: unknown][] {
  const linksOf = (rows: unknown): [field: string, row: object][] =>
    Array.isArray(rows)
      ? (rows as unknown[]).flatMap((row): [string, object][] => {
          const link = typeof row === 'object' && row !== null ? linkIn(row) : undefined
          return link ? [[link.path, row as object]] : []
        })
      : []
  const of = (links: [string, object][], field: string) =>
    links.filter(([path]) => path === field).map(([, row]) => row)
  if (operation !== 'update' || !isPair(change)) {
    const links = linksOf(change)
    return [...new Set(links.map(([path]) => path))].map((field) => [field, of(links, field)])
  }
  const [before, after] = [linksOf(change[0]), linksOf(change[1])]
  return [...new Set([...before, ...after].map(([path]) => path))]
    .map((field): [string, [object[], object[]]] => [field, [of(before, field), of(after, field)]])
    .filter(([, [one, other]]) => JSON.stringify(one) !== JSON.stringify(other))
}

/** A list beside a record is called `leases_rent_steps`. */
function fieldInWords(column: string, terms: ColumnTerms | undefined): string {
  if (terms) return terms.label
  return labelOf(
    camelCase(column.replace(/^(leases|properties|units|tasks|settings)_/, '')).replace(/Id$/, ''),
  )
}

/** One row of a list: 'From January 1, 2026, Rent 1,000.00'; of one link: 'Carla Segura'. */
function rowInWords(row: unknown, columns: ColumnTerms['columns'], terms: TrailTerms): string {
  if (typeof row !== 'object' || row === null) return String(row)
  const link = linkIn(row)
  if (link) return nameInWords(link.kind, link.number, terms)
  const text = textIn(row)
  if (text !== undefined) return `“${text}”`
  return Object.entries(row)
    .map(([column, value]: [string, unknown]) => {
      const own = columns?.get(column)
      return `${fieldInWords(column, own)} ${valueInWords({ column, terms: own }, value, terms)}`
    })
    .join(', ')
}

/** Of a field with several texts each is `{ path: 'amenities', text: 'Balcony' }`. */
function textIn(row: object): string | undefined {
  const text: unknown = 'path' in row && 'text' in row ? row.text : undefined
  return typeof text === 'string' ? text : undefined
}

function isPair(change: unknown): change is [unknown, unknown] {
  return Array.isArray(change) && change.length === 2
}

function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

const NOON = /^(\d{4}-\d{2}-\d{2})T12:00:00(?:\.000)?(?:Z|\+00:00)$/

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|\+00:00)$/

/** Of a text that is a day, or an instant. */
function timeInWords(text: string, { timeZone }: TrailTerms): string | undefined {
  const day = NOON.exec(text)?.[1]
  if (isDay(day)) return longDay(day)
  return INSTANT.test(text) ? instantInWords(text, timeZone) : undefined
}

/** Some records are called by their day. */
function nameInWords(kind: string, number: RecordNumber, terms: TrailTerms): string {
  const name = terms.nameOf(kind, number)
  return name === undefined ? String(number) : (timeInWords(name, terms) ?? name)
}

type Told = { readonly column: string; readonly terms: ColumnTerms | undefined }

function valueInWords({ column, terms: own }: Told, value: unknown, terms: TrailTerms): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'number') {
    if (own?.refersTo) return nameInWords(own.refersTo, value, terms)
    if (column.endsWith('_bps')) return `${value / 100}%`
    return column.endsWith('_cents') ? formatCents(value) : String(value)
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') {
    return own?.choices?.get(value) ?? timeInWords(value, terms) ?? `“${value}”`
  }
  if (Array.isArray(value) && value.length === 0) return 'nothing'
  if (Array.isArray(value)) return value.map((row) => rowInWords(row, own?.columns, terms)).join('; ')
  const written = textsIn(value).join(' ') || JSON.stringify(value)
  return written.length > LONGEST ? `“${written.slice(0, LONGEST)}…”` : `“${written}”`
}

/** So much of a long text is told: a template is pages. */
const LONGEST = 120

/** The texts of a document, such as a template, in their order; none of another object. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && typeof value.text === 'string') return [value.text]
  const inside: unknown = 'root' in value ? value.root : 'children' in value ? value.children : undefined
  return textsIn(inside)
}
