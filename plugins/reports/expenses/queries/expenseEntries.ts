import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { cursorRows } from '@/lib/database/cursorRows'
import type { Reading } from '@/lib/database/openReading'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import { storedFile, type FileRow } from './storedFile'
import type { ExpenseEntry, ExpenseFilters, ExpensePage } from './types'

type Row = Omit<ExpenseEntry, 'receipts'> & { readonly receipts: readonly FileRow[] }

const asEntry = ({ receipts, ...row }: Row): ExpenseEntry => ({
  ...row,
  receipts: receipts.map(storedFile),
})

/** The rows are chosen before anything is looked up for them: a page looks up its own. */
const entriesSql = (filters: ExpenseFilters, rows: SQL): SQL => sql`
  select e.id, day_of(e.date)::text as date, e.type::text as type,
    case when v.id is not null then json_build_object('id', v.id, 'name', v.name) end as payee,
    json_build_object('id', c.id, 'name', c.name) as category, c.schedule_e::text as "scheduleE",
    json_build_object('id', p.id, 'name', p.name) as property,
    case when u.id is not null then json_build_object('id', u.id, 'number', u.number) end as unit,
    e.memo, e.bill, (${SIGNED_CENTS})::float8 as "amountCents",
    (
      select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'filename', d.filename) order by r."order"), '[]')
      from expenses_rels r join documents d on d.id = r.documents_id
      where r.parent_id = e.id and r.path = 'receipts'
    ) as receipts
  from (select e.* from expenses e where ${expensesAsked(filters)} order by e.date desc, e.id desc ${rows}) e
    join expense_categories c on c.id = e.category_id
    join properties p on p.id = e.property_id
    left join vendors v on v.id = e.payee_id
    left join units u on u.id = e.unit_id
  order by e.date desc, e.id desc`

/** One page of the expenses that pass the filters, the latest first. */
export const expenseEntries = async (
  place: Place,
  filters: ExpenseFilters,
  { page, limit }: ExpensePage,
): Promise<ExpenseEntry[]> => {
  const rows = await queryRows<Row>(
    place,
    entriesSql(filters, sql`limit ${limit}::int offset ${(page - 1) * limit}::bigint`),
  )
  return rows.map(asEntry)
}

/** All of them in the same order, some at a time. */
export async function* allExpenseEntries(
  place: Reading['place'],
  filters: ExpenseFilters,
): AsyncGenerator<ExpenseEntry, void> {
  for await (const rows of cursorRows<Row>(place, entriesSql(filters, sql``)))
    for (const row of rows) yield asEntry(row)
}
