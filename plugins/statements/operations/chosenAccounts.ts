import { inReadingTransaction, rentBalance } from '@plugins/reports/index'
import type { PayloadRequest } from 'payload'

import { DomainError } from '@/domain/errors'

import type { StatementParameters } from '../parameters/statementParameters'

/** What one file, or one round of mails, holds: more keep others waiting while they are printed. */
export const MOST_ACCOUNTS = 200

const tooMany = (count: number): DomainError =>
  new DomainError(
    'TOO_LARGE',
    `These are ${count} accounts, and ${MOST_ACCOUNTS} statements can be made at once. Choose fewer, such as one property.`,
    { accounts: count, most: MOST_ACCOUNTS },
  )

/**
 * The accounts that statements are asked for; those of a filter by property and unit, as a pile of letters is sorted.
 * @throws DomainError `TOO_LARGE`; `NOT_FOUND` when no account passes the filter
 */
export const chosenAccounts = async (
  { payload }: PayloadRequest,
  { chosen }: StatementParameters,
): Promise<readonly number[]> => {
  if (chosen.by === 'account') {
    if (chosen.accounts.length > MOST_ACCOUNTS) throw tooMany(chosen.accounts.length)
    return chosen.accounts
  }
  const page = { sort: { by: 'property', descending: false }, page: 1, limit: MOST_ACCOUNTS } as const
  const { report } = await inReadingTransaction(payload, (place) => rentBalance(place, chosen.filters, page))
  if (report.totalRows > MOST_ACCOUNTS) throw tooMany(report.totalRows)
  if (report.totalRows === 0)
    throw new DomainError('NOT_FOUND', 'No account passes these filters. Choose others.', {})
  return report.rows.map(({ account }) => account)
}
