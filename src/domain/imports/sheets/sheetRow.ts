import type { Day } from '../../calendar/day'
import type { RowError } from '../rowError'

/** A row of a spreadsheet as it is kept: its cells by their columns, days and amounts written in one way. */
export type SheetLine = {
  /** As the spreadsheet numbers its rows. */
  readonly row: number
  /** Days as `2026-01-31`, amounts as `1234.50`; `''` for an empty cell. null where the row cannot be read. */
  readonly cells: Readonly<Record<string, string>> | null
  /** What the row says beside its day and amount, for people. */
  readonly text: string
  readonly day: Day | null
  /** What is wrong with how it is written; an amount alone can be corrected by a person. */
  readonly error: RowError | null
}

/** What a spreadsheet holds. Lines come in the file's order. */
export type SheetFile = {
  readonly lines: readonly SheetLine[]
  /** Rows that are none of its own, each with why: totals, headers repeated. */
  readonly skipped: readonly { readonly row: number; readonly text: string; readonly why: string }[]
}
