/** What a kind of record says of one of its columns. */
export type ColumnTerms = {
  readonly label: string
  /** Shown by no form: what an import knows a record again by. */
  readonly isHidden?: boolean
  /** Of a choice, its words by value. */
  readonly choices?: ReadonlyMap<string, string>
  /** The kind of record whose number stands there. */
  readonly refersTo?: string
  /** Of a list beside the record, the columns of its rows. */
  readonly columns?: Columns
}

/** By the column as the audit trail names it, in the order of the form. Links of many to many stand under the name of their field. */
export type Columns = ReadonlyMap<string, ColumnTerms>

export type RecordNumber = number | string

/** What the audit trail needs to speak as the record's own form does. */
export type TrailTerms = {
  readonly columns: Columns
  /** Of the business: when something was. */
  readonly timeZone: string
  /** A linked record by name; nothing where whoever reads may not see it, or it is gone. */
  readonly nameOf: (kind: string, number: RecordNumber) => string | undefined
}

/** Of a link `{ path: 'tenants', tenants_id: 21 }` of many to many: its column, and the kind that the column names. */
export const linkIn = (row: object): { path: string; kind: string; number: RecordNumber } | undefined => {
  const path: unknown = Reflect.get(row, 'path')
  if (typeof path !== 'string') return undefined
  for (const [column, value] of Object.entries(row) as [string, unknown][])
    if (column.endsWith('_id') && (typeof value === 'number' || typeof value === 'string'))
      return { path, kind: column.slice(0, -'_id'.length).replaceAll('_', '-'), number: value }
  return undefined
}

export type NamedRecord = { readonly kind: string; readonly number: RecordNumber }

/** The records that changes name by their numbers, each once. */
export function recordsNamed(changes: unknown, columns: Columns): NamedRecord[] {
  const found = new Map<string, NamedRecord>()
  const add = (one: NamedRecord) => found.set(`${one.kind} ${one.number}`, one)
  const walk = (value: unknown, terms: ColumnTerms | undefined): void => {
    if (Array.isArray(value)) for (const one of value as unknown[]) walk(one, terms)
    else if (typeof value === 'number' && terms?.refersTo) add({ kind: terms.refersTo, number: value })
    else if (typeof value === 'object' && value !== null) {
      const link = linkIn(value)
      if (link) add({ kind: link.kind, number: link.number })
      else
        for (const [column, one] of Object.entries(value) as [string, unknown][])
          walk(one, terms?.columns?.get(column))
    }
  }
  if (typeof changes === 'object' && changes !== null)
    for (const [column, change] of Object.entries(changes) as [string, unknown][])
      walk(change, columns.get(column))
  return [...found.values()]
}
