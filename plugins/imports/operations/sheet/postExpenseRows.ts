import type { PayloadRequest } from 'payload'

import type { ExpenseRow } from '@/domain/imports/portfolio/readPortfolio'
import { expenseRowReader, plannedExpenses } from '@/domain/imports/sheets/planExpenseRows'
import { madeInSteps } from '@/domain/imports/sheets/planning'
import type { SheetBooks } from '@/domain/imports/sheets/sheetBooks'

import { saveExpenses } from '../savePortfolio/saveExpenses'
import { saveNames } from '../savePortfolio/saveNames'
import type { Saving } from '../savePortfolio/saving'
import { stepThrough } from '../stepThrough'
import { refuseRows } from './refuseRows'
import type { PlannedSheet } from './planSheetImport'
import { noteWritten, type ReadyRow, type RecordsOfRows } from './sheetKeys'

const SAME = { ids: [], idOf: (id: number) => id }

/** A row as a person settled it: with the names of what they chose. */
const asChosen = (row: ExpenseRow, becomes: ReadyRow['becomes'], { known }: SheetBooks): ExpenseRow => {
  if (becomes.kind !== 'expense') return row
  const nameIn = (list: readonly { id: number; name: string }[], id: number | null) =>
    list.find((one) => one.id === id)?.name
  const property = nameIn(known.properties, becomes.property)
  const { value } = row
  return {
    ...row,
    value: {
      ...value,
      category: nameIn(known.categories, becomes.category),
      property,
      unit: property === value.property ? value.unit : null,
      payee: nameIn(known.vendors, becomes.payee) ?? value.payee,
    },
  }
}

/** Writes the expenses of rows, and the payees and categories that they name for the first time. */
export const postExpenseRows = async (
  req: PayloadRequest,
  rows: readonly ReadyRow[],
  { origin, books }: PlannedSheet,
  saving: Saving,
  records: RecordsOfRows,
): Promise<void> => {
  const written = rows.filter(({ becomes }) => becomes.kind === 'asWritten' || becomes.kind === 'expense')
  const becomesOf = new Map(written.map(({ row, becomes }) => [row, becomes]))
  const reader = expenseRowReader(origin)
  const read = await stepThrough(
    madeInSteps(written, (stored) => {
      const row = reader(stored)
      const becomes = becomesOf.get(row.row)
      // By its row: two rows that a person made equal are still two.
      return { ...(becomes ? asChosen(row, becomes, books) : row), identity: String(row.row) }
    }),
  )
  const { newExpenses, newVendors, newCategories } = plannedExpenses(read, books)
  refuseRows(read)
  const names = await saveNames(req, { tenants: [], vendors: newVendors, categories: newCategories }, saving)
  await saveExpenses(req, newExpenses, { properties: SAME, units: SAME, ...names }, saving)
  const rowOfKey = new Map(read.map(({ row, identity }) => [saving.keyOf(identity), row]))
  await noteWritten(req, records, 'expense', rowOfKey)
}
