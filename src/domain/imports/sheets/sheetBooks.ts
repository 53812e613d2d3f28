import type { Day } from '../../calendar/day'
import type { PlannedLine, RecordedRef } from '../bank/becomes'
import type { KnownAccount, KnownMoney, RememberedPayer } from '../bank/knownBooks'
import type { KnownPortfolio } from '../portfolio/knownPortfolio'
import type { RowError } from '../rowError'

/** A row that was posted before and stands. */
export type PostedRow = { readonly label: string; readonly records: readonly RecordedRef[] }

/** All that a spreadsheet's rows need to know of the books: of somebody's own properties alone, where they see no others. */
export type SheetBooks = {
  readonly known: KnownPortfolio
  readonly accounts: readonly KnownAccount[]
  readonly money: readonly KnownMoney[]
  /** By the row's identity. */
  readonly posted: ReadonlyMap<string, PostedRow>
  readonly payers: readonly RememberedPayer[]
  /** null while nobody has said it. */
  readonly booksStart: Day | null
  /** The business's own day. */
  readonly today: Day
  /** Whether whoever imports may add an expense category. */
  readonly mayAddCategories: boolean
}

/** What a row becomes, with the amount it moves, and what is wrong with it beside the books. */
export type PlannedRow = PlannedLine & { readonly cents: number | null; readonly error: RowError | null }
