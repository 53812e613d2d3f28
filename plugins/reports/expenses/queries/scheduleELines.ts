import { sql } from '@payloadcms/db-postgres'

import type { ScheduleELine } from '@/domain/expenses/scheduleE'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { expensesAsked, SIGNED_CENTS } from './expensesAsked'
import type { ExpenseFilters, ExpenseSum, Named } from './types'

export type PropertyLine = ExpenseSum & { readonly property: Named; readonly line: ScheduleELine }

type Row = ExpenseSum & {
  readonly propertyId: number
  readonly propertyName: string
  readonly line: ScheduleELine
}

/** What each property cost on each line of Schedule E that has an expense, by property: thousands of rows, so kept plain. */
export const scheduleELines = async (place: Place, filters: ExpenseFilters): Promise<PropertyLine[]> => {
  const rows = await queryRows<Row>(
    place,
    sql`
      with sums as (
        select e.property_id, e.category_id, count(*) as expenses, sum(${SIGNED_CENTS}) as cents
        from expenses e where ${expensesAsked(filters)} group by e.property_id, e.category_id
      ), places as materialized (
        select id, name, row_number() over (order by name, id) as place from properties
      )
      select p.id as "propertyId", p.name as "propertyName", c.schedule_e::text as line,
        sum(s.expenses)::int as expenses, sum(s.cents)::float8 as "totalCents"
      from sums s join places p on p.id = s.property_id join expense_categories c on c.id = s.category_id
      group by p.place, p.id, p.name, c.schedule_e
      order by p.place`,
  )
  return rows.map(({ propertyId, propertyName, ...line }) => ({
    property: { id: propertyId, name: propertyName },
    ...line,
  }))
}
