/** `cents` are whole cents, `day` a calendar day (`2026-01-31`), `count` a whole number. Null leaves the cell empty. */
export type ExportKind = 'text' | 'cents' | 'day' | 'count'

export type ExportCell = string | number | null

export type ExportColumn<Row> = {
  readonly title: string
  readonly kind: ExportKind
  readonly read: (row: Row) => ExportCell
}

/** A list or a report on its way into a file: what it is called, what it was asked, and its rows as they are read. */
export type ExportTable<Row> = {
  /** The file's name without its ending. */
  readonly file: string
  readonly title: string
  /** The filters in words, printed on paper: 'As of April 15, 2026', 'Maple Court'. */
  readonly asked: readonly string[]
  readonly columns: readonly ExportColumn<Row>[]
  readonly rows: Iterable<Row> | AsyncIterable<Row>
  /** One cell a column, printed on paper; files to work on end with their last row. */
  readonly totals?: readonly ExportCell[]
}

export const EXPORT_FORMATS = ['csv', 'xlsx', 'pdf'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export const textColumn = <Row>(title: string, read: (row: Row) => string | null): ExportColumn<Row> => ({
  title,
  kind: 'text',
  read,
})

export const centsColumn = <Row>(title: string, read: (row: Row) => number | null): ExportColumn<Row> => ({
  title,
  kind: 'cents',
  read,
})

export const dayColumn = <Row>(title: string, read: (row: Row) => string | null): ExportColumn<Row> => ({
  title,
  kind: 'day',
  read,
})

export const countColumn = <Row>(title: string, read: (row: Row) => number | null): ExportColumn<Row> => ({
  title,
  kind: 'count',
  read,
})
