import type { Becomes } from '../bank/becomes'
import { identifier, type Identified } from '../portfolio/identity'
import { isMeant, isOpen, tooEarly } from '../portfolio/planEntries'
import type { SheetRow } from '../portfolio/sheet'
import { knownPlaces, placeIn } from './placeIn'
import { storedRowReader, type RowsOrigin, type StoredRow } from './readStoredRows'
import { settleRows, type Proposal } from './settleRows'
import { madeInSteps, type Planning } from './planning'
import type { SheetBooks } from './sheetBooks'
import { incomeSheet, SHEETS } from './sheets'

type IncomeColumn = keyof typeof incomeSheet.spec
type IncomeRow = SheetRow<IncomeColumn, ReturnType<typeof incomeSheet.read>> & Identified

/** Reads the rows of a spreadsheet of other income in their order, with their identities. */
export const incomeRowReader = (origin: RowsOrigin): ((row: StoredRow) => IncomeRow) => {
  const read = storedRowReader(incomeSheet, SHEETS['other-income'].needs, origin)
  const identify = identifier('income', (income: IncomeRow['value']) => [
    income.property,
    income.date,
    income.amountCents,
    income.category,
    income.payer,
    income.memo,
  ])
  return (row) => identify(read(row))
}

/** What each row of a spreadsheet of other income becomes. */
export function* planIncomeRows(
  stored: readonly StoredRow[],
  origin: RowsOrigin,
  books: SheetBooks,
  choices: ReadonlyMap<number, Becomes>,
): Planning {
  const { booksStart, today } = books
  const places = knownPlaces(books.known)
  const read = incomeRowReader(origin)
  const proposals = yield* madeInSteps(stored, (one): Proposal => {
    const row = read(one)
    const { at, value, identity } = row
    const place = placeIn(
      places,
      { refuse: (_column, code, message) => at.refuse('property', code, message) },
      { property: value.property },
    )
    if (booksStart !== null && value.date !== undefined && value.date < booksStart) {
      at.refuse('date', 'BEFORE_BOOKS_START', tooEarly(booksStart))
    } else if (isMeant(at, 'date', value.date, today, 'happened') && place && value.date !== undefined) {
      const { id, name, lockDate } = place.property
      isOpen(at, 'date', value.date, { ref: id, name, lockDate })
    }
    const { date, amountCents, category } = value
    const cents = amountCents ?? null
    const about = { row: row.row, identity, payer: null, account: null, cents, suggest: () => [] }
    const [error = null] = at.errors
    if (error || !place || date === undefined || amountCents === undefined || category === undefined) {
      return { ...about, error, line: null, certain: null, waits: '' }
    }
    const text = [value.payer, value.memo].filter(Boolean).join(' ')
    const becomes = { kind: 'otherIncome', category, property: place.property.id } as const
    return {
      ...about,
      error: null,
      line: { row: row.row, day: date, text, cents: amountCents, balanceCents: null, bankId: null },
      certain: { becomes, why: '' },
      waits: '',
    }
  })
  return yield* settleRows('other-income', proposals, books, new Map(), choices)
}
