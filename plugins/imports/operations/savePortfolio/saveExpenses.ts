import type { PayloadRequest } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { NewExpense } from '@/domain/imports/portfolio/portfolioPlan'
import { inParts } from '@/lib/database/inParts'
import { writingInBulk } from '@/lib/database/signTransaction'

import { insertRows } from './insertRows'
import type { NewIds } from './newIds'
import type { Saving } from './saving'

type Places = Record<'properties' | 'units' | 'vendors' | 'categories', NewIds>

/** Rows made and written at a time: all of a large file would keep others waiting. */
const ROWS_AT_ONCE = 2_000

/** Writes the expenses. */
export const saveExpenses = async (
  req: PayloadRequest,
  expenses: readonly NewExpense[],
  { properties, units, vendors, categories }: Places,
  { addedBy, onRows, keyOf }: Saving,
): Promise<void> =>
  writingInBulk(req, () =>
    inParts(expenses, ROWS_AT_ONCE, (part) =>
      insertRows(req, {
        table: 'expenses',
        columns: {
          date: 'timestamptz',
          amount_cents: 'numeric',
          type: 'enum_expenses_type',
          payee_id: 'integer',
          category_id: 'integer',
          property_id: 'integer',
          unit_id: 'integer',
          memo: 'varchar',
          bill: 'varchar',
          import_key: 'varchar',
          added_by_id: 'integer',
        },
        rows: part.map((expense) => ({
          date: dayToNoonUtc(expense.date),
          amount_cents: expense.amountCents,
          type: expense.type,
          payee_id: expense.payee && vendors.idOf(expense.payee),
          category_id: categories.idOf(expense.category),
          property_id: properties.idOf(expense.property),
          unit_id: expense.unit && units.idOf(expense.unit),
          memo: expense.memo,
          bill: expense.bill,
          import_key: keyOf(expense.identity),
          added_by_id: addedBy,
        })),
        onRows,
      }),
    ),
  )
