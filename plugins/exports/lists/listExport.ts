import type { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Where } from 'payload'

import type { ExportCell, ExportColumn, ExportKind } from '@/lib/exports/exportTable'

/** A row as its statement answers it, by the names the columns read. */
export type ListRow = Readonly<Record<string, ExportCell>>

/** Records of one collection as rows of a file. */
type ListPart = {
  readonly slug: CollectionSlug
  /** Which of them, where not all. */
  readonly only?: Where
  /**
   * @param ids PostgreSQL's text for an array of ids
   * @returns one row a record with its `id`, in any order; a record that is nobody's to bring in again has none
   */
  readonly statement: (ids: string) => ReturnType<typeof sql>
}

/** How a list becomes a file: its columns, and the statement that reads their values for some of its records. */
export type ListExport = ListPart & {
  readonly columns: readonly ExportColumn<ListRow>[]
  /** What it is asked for by and called, where that is not its collection. */
  readonly called?: { readonly address: string; readonly title: string }
  /** Records of another collection that follow in the same columns. */
  readonly rest?: ListPart
}

const column =
  (kind: ExportKind) =>
  (title: string, name: string = title): ExportColumn<ListRow> => ({
    title,
    kind,
    read: (row) => row[name] ?? null,
  })

export const text = column('text')
export const cents = column('cents')
export const day = column('day')
export const count = column('count')

/** A word the database keeps, as people read it and imports understand it. */
export const word = (title: string, labels: Readonly<Record<string, string>>, name = title) => ({
  ...text(title, name),
  read: (row: ListRow): ExportCell => {
    const value = row[name]
    return typeof value === 'string' ? (labels[value] ?? value) : null
  },
})
