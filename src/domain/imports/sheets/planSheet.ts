import type { Becomes } from '../bank/becomes'
import { expenseRowReader, planExpenseRows } from './planExpenseRows'
import { incomeRowReader, planIncomeRows } from './planIncomeRows'
import { paymentRowReader, planPaymentRows } from './planPaymentRows'
import { planRecordRows, recordRows } from './planRecordRows'
import type { SheetKind } from './importKinds'
import type { RowsOrigin, StoredRow } from './readStoredRows'
import { madeInSteps, type Planning } from './planning'
import type { SheetBooks } from './sheetBooks'

/** Before every day there is: while nobody has said when the books start. What needs the day asks for it first. */
const NEVER = '1900-01-01'

/**
 * What the rows of a spreadsheet are known again by, where they may have been posted before: a step at a time.
 * Yields 0, as no row is planned by it.
 */
export function* sheetIdentities(
  kind: SheetKind,
  rows: readonly StoredRow[],
  origin: RowsOrigin,
): Generator<number, string[]> {
  const identities = (read: (row: StoredRow) => { readonly identity: string }) =>
    madeInSteps(
      rows,
      (row) => read(row).identity,
      () => 0,
    )
  switch (kind) {
    case 'payments':
      return yield* identities(paymentRowReader(origin))
    case 'expenses':
      return yield* identities(expenseRowReader(origin))
    case 'other-income':
      return yield* identities(incomeRowReader(origin))
    default: {
      const { leases, openingBalances } = recordRows(kind, rows, origin)
      return [...leases, ...openingBalances].map(({ identity }) => identity)
    }
  }
}

/**
 * What each row of a spreadsheet becomes, a step at a time, by the books of now and what people chose.
 * @param choices by row   @throws DomainError for a choice that does not fit its row
 */
export function* planSheet(
  kind: SheetKind,
  rows: readonly StoredRow[],
  origin: RowsOrigin,
  books: SheetBooks,
  choices: ReadonlyMap<number, Becomes>,
): Planning {
  switch (kind) {
    case 'payments':
      return yield* planPaymentRows(rows, origin, books, choices)
    case 'expenses':
      return yield* planExpenseRows(rows, origin, books, choices)
    case 'other-income':
      return yield* planIncomeRows(rows, origin, books, choices)
    default:
      return planRecordRows(kind, rows, origin, { ...books, booksStart: books.booksStart ?? NEVER })
  }
}
