import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { queryRows } from '@/lib/database/queryRows'

import { namesAsked } from '../shared/namesAsked'
import type { ExpenseFilters, Named } from './queries/types'

const NO_PAYEE = 'no payee'

/** What a report was asked, a line for each filter, as paper says it. */
export const expensesAskedInWords = async (
  req: PayloadRequest,
  { from, to, propertyIds, payeeIds, categoryIds, unitIds, q }: ExpenseFilters,
): Promise<string[]> => {
  const payees = payeeIds.filter((id) => id !== null)
  const named = (table: SQL, name: SQL, ids: readonly number[]) => sql`
    (select coalesce(json_agg(json_build_object('id', id, 'name', ${name}) order by ${name}), '[]')
      from ${table} where id = any (${sql.param([...ids])}::int[]))`
  const [names] = await queryRows<Record<'properties' | 'payees' | 'categories' | 'units', Named[]>>(
    req,
    sql`select ${named(sql`properties`, sql`name`, propertyIds)} as properties,
      ${named(sql`vendors`, sql`name`, payees)} as payees,
      ${named(sql`expense_categories`, sql`name`, categoryIds)} as categories,
      ${named(sql`units`, sql`label`, unitIds)} as units`,
  )
  const line = (label: string, ids: readonly number[], found: readonly Named[] = [], more: string[] = []) => {
    const words = [...(ids.length === 0 ? [] : [namesAsked(ids, found)]), ...more]
    return words.length === 0 ? [] : [`${label}: ${words.join(', ')}`]
  }
  return [
    `${longDay(from)} to ${longDay(to)}`,
    ...(propertyIds.length === 0 ? ['All properties'] : line('Property', propertyIds, names?.properties)),
    ...line('Unit', unitIds, names?.units),
    ...line('Category', categoryIds, names?.categories),
    ...line('Payee', payees, names?.payees, payeeIds.includes(null) ? [NO_PAYEE] : []),
    ...(q === '' ? [] : [`Containing “${q}”`]),
  ]
}
