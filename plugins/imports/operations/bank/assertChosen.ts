import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BatchChange } from '@/domain/imports/bank/batchView'
import type { Becomes } from '@/domain/imports/bank/becomes'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'

type Named = { what: 'property' | 'category' | 'payee'; id: number }

const namedIn = (becomes: Becomes): Named[] => {
  if (becomes.kind !== 'expense' && becomes.kind !== 'otherIncome') return []
  const property = { what: 'property' as const, id: becomes.property }
  if (becomes.kind === 'otherIncome') return [property]
  const payee = becomes.payee === null ? [] : [{ what: 'payee' as const, id: becomes.payee }]
  return [property, { what: 'category', id: becomes.category }, ...payee]
}

/** What there is of what is named. */
const knownOf = (req: PayloadRequest, named: readonly Named[]): Promise<Named[]> => {
  const ids = (what: Named['what']) =>
    sql`any (${sql.param(named.filter((one) => one.what === what).map(({ id }) => id))}::int[])`
  return queryRows<Named>(
    req,
    sql`select 'property' as what, id from properties where id = ${ids('property')}
      union all select 'category', id from expense_categories where id = ${ids('category')}
      union all select 'payee', id from vendors where id = ${ids('payee')}`,
  )
}

/**
 * Refuses what a line of a bank's file cannot become, whatever its amount: only a row of a spreadsheet says itself what it
 * is, and what is named has to be there. Who pays which account is asked where the line is planned.
 * @throws `BAD_PARAMETER`, `UNKNOWN_RECORD`, with the row
 */
export const assertChosen = async (
  req: PayloadRequest,
  rows: NonNullable<BatchChange['rows']>,
): Promise<void> => {
  const chosen = rows.flatMap(({ row, becomes }) => (becomes ? [{ row, becomes }] : []))
  const asWritten = chosen.find(({ becomes }) => becomes.kind === 'asWritten')
  if (asWritten)
    throw refusal({
      code: 'BAD_PARAMETER',
      field: 'rows',
      message: `Row ${asWritten.row}: a bank’s line does not say what it is. Choose a payment, an expense or other income.`,
      details: { row: asWritten.row },
    })
  const named = chosen.flatMap(({ row, becomes }) => namedIn(becomes).map((one) => ({ row, ...one })))
  if (named.length === 0) return
  const known = await knownOf(req, named)
  const unknown = named.find(({ what, id }) => !known.some((one) => one.what === what && one.id === id))
  if (unknown)
    throw refusal({
      code: 'UNKNOWN_RECORD',
      field: 'rows',
      message: `Row ${unknown.row}: there is no such ${unknown.what}. Choose another.`,
      details: { row: unknown.row },
    })
}
