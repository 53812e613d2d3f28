import type { RowErrorCode } from './parsed'

/** One thing to correct in an uploaded file: where it stands, what stands there, and why it cannot be taken. */
export type RowError = {
  /** File name as uploaded, `leases.csv`. */
  readonly file: string
  /** As the spreadsheet numbers its rows: 1 is the header, 2 the first row of data. */
  readonly row: number
  /** The column's header as written in the file; null when the row or the file as a whole is meant. */
  readonly column: string | null
  /** The cell's text as read; null when there is none. */
  readonly value: string | null
  readonly code: RowErrorCode
  /** What is wrong, then what to do. */
  readonly message: string
}
