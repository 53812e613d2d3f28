import type { Day } from '../../calendar/day'
import type { RowError } from '../rowError'

/** One line of a bank's file, as the bank gives it. */
export type BankLine = {
  /** As the spreadsheet numbers its rows (1 is the first, whatever stands there); in OFX and QIF the transaction, from 1. */
  readonly row: number
  readonly day: Day
  /** The bank's words, runs of white space as one space. */
  readonly text: string
  /** Whole cents, never 0: positive came in, negative went out. */
  readonly cents: number
  /** What the bank says was in the account after this line. */
  readonly balanceCents: number | null
  /** The bank's own id of the line (OFX: FITID). */
  readonly bankId: string | null
}

/** A line whose balance is not the one before it plus its amount. */
export type BalanceGap = {
  readonly row: number
  readonly expectedCents: number
  readonly foundCents: number
}

/** Why the rows above the headers are no transactions: everybody sees that they are none. */
export const ABOVE_HEADERS = 'It stands above the headers.'

/** A row that is no transaction, and why. */
export type SkippedRow = { readonly row: number; readonly why: string }

/** What a bank's file holds. Lines come in the file's order. */
export type BankFile = {
  readonly lines: readonly BankLine[]
  /** Rows that cannot be read. They are shown and never posted; the others can be. */
  readonly errors: readonly RowError[]
  /** Of the rows with errors, those where the amount alone cannot be read: a person can give it. */
  readonly withoutAmount?: readonly Omit<BankLine, 'cents'>[]
  /** The bank's words of the rows with errors, where they can be read. */
  readonly words?: ReadonlyMap<number, string>
  readonly gaps: readonly BalanceGap[]
  /** Rows that are no transactions: a preamble, totals, opening and closing balances. */
  readonly skipped: readonly SkippedRow[]
}
