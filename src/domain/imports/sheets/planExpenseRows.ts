import type { Becomes, Suggestion } from '../bank/becomes'
import { nameKey } from '../nameKey'
import { expenseIdentifier } from '../portfolio/entryIdentities'
import type { KnownName } from '../portfolio/knownPortfolio'
import { planExpenses } from '../portfolio/planExpenses'
import { planPlaces } from '../portfolio/planPlaces'
import type { NewExpense } from '../portfolio/portfolioPlan'
import { expenseSheet } from '../portfolio/readEntries'
import { NO_ROWS, type ExpenseRow } from '../portfolio/readPortfolio'
import { knownPlaces, placeIn } from './placeIn'
import { storedRowReader, type RowsOrigin, type StoredRow } from './readStoredRows'
import { settleRows, type Proposal } from './settleRows'
import { madeInSteps, type Planning } from './planning'
import type { SheetBooks } from './sheetBooks'
import { SHEETS } from './sheets'

const MOST_SUGGESTIONS = 6
/** Before every day there is: while nobody has said when the books start, no row is too early. */
const NEVER = '1900-01-01'

/** Reads the rows of a spreadsheet of expenses in their order, with their identities. */
export const expenseRowReader = (origin: RowsOrigin): ((row: StoredRow) => ExpenseRow) => {
  const read = storedRowReader(expenseSheet, SHEETS.expenses.needs, origin)
  const identify = expenseIdentifier()
  return (row) => identify(read(row))
}

/** What rows of expenses add to the books by themselves: expenses, and the payees and categories they name first. */
export const plannedExpenses = (rows: readonly ExpenseRow[], { known, booksStart, today }: SheetBooks) =>
  planExpenses(
    rows,
    { booksStart: booksStart ?? NEVER, today, posted: new Set() },
    known,
    planPlaces(NO_ROWS, known),
  )

/** What each row of a spreadsheet of expenses becomes. A category that nobody knows waits for a person. */
export function* planExpenseRows(
  stored: readonly StoredRow[],
  origin: RowsOrigin,
  books: SheetBooks,
  choices: ReadonlyMap<number, Becomes>,
): Planning {
  const places = knownPlaces(books.known)
  const rows = yield* madeInSteps(stored, expenseRowReader(origin))
  const halfway = () => Math.floor(rows.length / 2)
  const placed = new Map(rows.map((row) => [row.row, placeIn(places, row.at, row.value)]))
  const wrong = new Map(rows.flatMap(({ row, at }) => (at.errors[0] ? [[row, at.errors[0]] as const] : [])))
  const { newExpenses, newCategories } = plannedExpenses(
    rows.filter(({ row }) => !wrong.has(row)),
    books,
  )
  const planned = new Map(newExpenses.map((expense) => [expense.identity, expense]))
  const categories = new Map(books.known.categories.map(({ id, name }) => [id, name]))
  const nameOf = ({ category }: NewExpense): string | null =>
    category > 0 ? (categories.get(category) ?? null) : (newCategories[-category - 1]?.name ?? null)

  const propose = (row: ExpenseRow): Proposal => {
    const { at, value, identity } = row
    const { date, amountCents } = value
    const cents = amountCents === undefined ? null : value.type === 'refund' ? amountCents : -amountCents
    const about = { row: row.row, identity, payer: null, account: null, cents }
    const unknownWord = at.errors.find(({ code }) => code === 'UNKNOWN_WORD' && !wrong.has(row.row))
    const error = unknownWord ? null : (at.errors[0] ?? null)
    const place = placed.get(row.row)
    if (error || !place || date === undefined || cents === null) {
      return { ...about, error, line: null, certain: null, waits: '', suggest: () => [] }
    }
    const line = {
      row: row.row,
      day: date,
      text: [value.payee, value.memo].filter(Boolean).join(' '),
      cents,
      balanceCents: null,
      bankId: null,
    }
    const expense = planned.get(identity)
    const category = expense ? nameOf(expense) : null
    const isNew = expense !== undefined && expense.category < 0
    const certain: Proposal['certain'] =
      expense && category !== null && (!isNew || books.mayAddCategories)
        ? {
            becomes: {
              kind: 'asWritten',
              label: `${value.type === 'refund' ? 'Refund of an expense' : 'Expense'}, ${category}`,
              sub: [value.payee, [place.property.name, place.unit?.number].filter(Boolean).join(' ')]
                .filter(Boolean)
                .join(' · '),
            },
            why: isNew ? `adds the category ${category}` : '',
          }
        : null
    return {
      ...about,
      error: null,
      line,
      certain,
      waits: `There is no category '${value.category ?? ''}' in the books`,
      suggest: () => categoryChoices(row, place.property.id, books.known),
    }
  }
  const proposals = yield* madeInSteps(rows, propose, halfway)
  return yield* settleRows('expenses', proposals, books, new Map(), choices)
}

/** The categories whose name holds a word of the row's, or else all that are few enough to read. */
function categoryChoices(
  { value }: ExpenseRow,
  property: number,
  {
    categories,
    vendors,
  }: { readonly categories: readonly KnownName[]; readonly vendors: readonly KnownName[] },
): Suggestion[] {
  const words = nameKey(value.category ?? '').split(' ')
  const near = categories.filter(({ name }) =>
    words.some((word) => word.length > 2 && nameKey(name).includes(word)),
  )
  const payee =
    vendors.find(({ name }) => value.payee != null && nameKey(name) === nameKey(value.payee))?.id ?? null
  return (near.length > 0 ? near : categories).slice(0, MOST_SUGGESTIONS).map(({ id, name }) => ({
    becomes: { kind: 'expense', payee, category: id, property },
    label: name,
    why: near.length > 0 ? 'the category is called nearly so' : 'a category of the books',
  }))
}
