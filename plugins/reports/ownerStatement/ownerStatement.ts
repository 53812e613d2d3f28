import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import { incomeExpenseReport } from '../incomeExpense/incomeExpenseReport'
import type { IncomeExpenseReport, IncomeOfOwner } from '../incomeExpense/queries/types'
import type { OwnerStatementParameters } from './ownerStatementParameters'

export type OwnerStatement = {
  readonly from: IncomeExpenseReport['from']
  readonly to: IncomeExpenseReport['to']
  readonly owner: { readonly id: number; readonly name: string; readonly address: string | null }
  /** The owner's part of each property and month; undefined when nothing of these days is theirs. */
  readonly part: IncomeOfOwner | undefined
  /** The same properties as a whole. */
  readonly whole: IncomeExpenseReport['properties']
}

/**
 * What an owner's properties took in and cost over some days, and the owner's part of it by the shares that held.
 * @throws 404 when there is no such owner
 */
export const ownerStatement = async (
  req: PayloadRequest,
  { owner: id, from, to }: Pick<OwnerStatementParameters, 'owner' | 'from' | 'to'>,
): Promise<OwnerStatement> => {
  const report = await incomeExpenseReport(req, { from, to, propertyIds: [] })
  const [owner] = await queryRows<OwnerStatement['owner']>(
    req,
    sql`select id, name, address from owners where id = ${id}`,
  )
  if (!owner) throw new NotFound(req.t)
  const part = report.owners.find((candidate) => candidate.id === id)
  const theirs = new Set(part?.properties.map((property) => property.id))
  return { from, to, owner, part, whole: report.properties.filter((property) => theirs.has(property.id)) }
}
