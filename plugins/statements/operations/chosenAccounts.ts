import { rentBalance } from '@plugins/reports/index'
import type { PayloadRequest } from 'payload'

import { inReadingTransaction } from '@/lib/database/openReading'
import { DomainError } from '@/domain/errors'

import type { StatementParameters } from '../parameters/statementParameters'

/**
 * What one file holds, and one round of mails. A file is laid out in one go, while all others that print wait; mails are
 * printed one by one, with room for others between.
 */
export const MOST_ACCOUNTS = { file: 100, mails: 200 } as const

const tooMany = (count: number, most: number): DomainError =>
  new DomainError(
    'TOO_LARGE',
    `These are ${count} accounts, and ${most} statements can be made at once. Choose fewer, such as one property.`,
    { accounts: count, most },
  )

/**
 * The accounts that statements are asked for; those of a filter by property and unit, as a pile of letters is sorted.
 * @throws DomainError `TOO_LARGE`; `NOT_FOUND` when no account passes the filter
 */
export const chosenAccounts = async (
  { payload }: PayloadRequest,
  { chosen }: StatementParameters,
  most: number,
): Promise<readonly number[]> => {
  if (chosen.by === 'account') {
    if (chosen.accounts.length > most) throw tooMany(chosen.accounts.length, most)
    return chosen.accounts
  }
  const page = { sort: { by: 'property', descending: false }, page: 1, limit: most } as const
  const { report } = await inReadingTransaction(payload, (place) => rentBalance(place, chosen.filters, page))
  if (report.totalRows > most) throw tooMany(report.totalRows, most)
  if (report.totalRows === 0)
    throw new DomainError('NOT_FOUND', 'No account passes these filters. Choose others.', {})
  return report.rows.map(({ account }) => account)
}
