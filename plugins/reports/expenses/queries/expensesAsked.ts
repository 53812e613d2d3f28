import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import type { ExpenseFilters } from './types'

const oneOf = (column: SQL, ids: readonly number[]): SQL =>
  ids.length === 0 ? sql`` : sql`and ${column} = any (${sql.param([...ids])}::int[])`

const payeeIn = (payeeIds: ExpenseFilters['payeeIds']): SQL => {
  if (payeeIds.length === 0) return sql``
  const ids = payeeIds.filter((id) => id !== null)
  const nobody = payeeIds.includes(null) ? sql`or e.payee_id is null` : sql``
  return sql`and (e.payee_id = any (${sql.param(ids)}::int[]) ${nobody})`
}

/** Each word stands in the payee's name, the memo or the number of the bill. Case and accents don't matter. */
const withWords = (q: string): SQL => {
  const words = q.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return sql``
  const text = sql`lower(unaccent(concat_ws(' ', (select v.name from vendors v where v.id = e.payee_id), e.memo, e.bill)))`
  return sql.join(
    words.map((word) => sql`and strpos(${text}, lower(unaccent(${word}::text))) > 0`),
    sql` `,
  )
}

/** Of `e`, an expense: what refunds give back counts against what was spent. */
export const SIGNED_CENTS = sql`case when e.type = 'refund' then -e.amount_cents else e.amount_cents end`

/** Of `e`, an expense: it counts, and passes the filters. */
export const expensesAsked = (filters: ExpenseFilters): SQL => sql`
  e.voided_at is null and e.date between noon_of(${filters.from}::date) and noon_of(${filters.to}::date)
  ${oneOf(sql`e.property_id`, filters.propertyIds)} ${payeeIn(filters.payeeIds)}
  ${oneOf(sql`e.category_id`, filters.categoryIds)} ${oneOf(sql`e.unit_id`, filters.unitIds)}
  ${withWords(filters.q)}`
