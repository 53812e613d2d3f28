import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { queryRows } from '@/lib/database/queryRows'

import type { ExpenseFilters } from './queries/types'

const NO_PAYEE = 'no payee'

/** What a report was asked, a line for each filter, as paper says it. */
export const expensesAskedInWords = async (
  req: PayloadRequest,
  { from, to, propertyIds, payeeIds, categoryIds, unitIds, q }: ExpenseFilters,
): Promise<string[]> => {
  const ids = (list: readonly number[]) => sql`any (${sql.param([...list])}::int[])`
  const [names] = await queryRows<Record<'properties' | 'payees' | 'categories' | 'units', string[] | null>>(
    req,
    sql`select
      (select json_agg(name order by name) from properties where id = ${ids(propertyIds)}) as properties,
      (select json_agg(name order by name) from vendors
        where id = ${ids(payeeIds.filter((id) => id !== null))}) as payees,
      (select json_agg(name order by name) from expense_categories where id = ${ids(categoryIds)}) as categories,
      (select json_agg(label order by label) from units where id = ${ids(unitIds)}) as units`,
  )
  const line = (label: string, found: readonly string[] | null | undefined) =>
    found && found.length > 0 ? [`${label}: ${found.join(', ')}`] : []
  return [
    `${longDay(from)} to ${longDay(to)}`,
    ...(propertyIds.length === 0 ? ['All properties'] : line('Property', names?.properties)),
    ...line('Unit', names?.units),
    ...line('Category', names?.categories),
    ...line('Payee', [...(names?.payees ?? []), ...(payeeIds.includes(null) ? [NO_PAYEE] : [])]),
    ...(q === '' ? [] : [`Containing “${q}”`]),
  ]
}
