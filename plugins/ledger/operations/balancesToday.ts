import type { PayloadRequest } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'

import { balanceOn } from '../queries/balanceOn'
import { openDays } from '../queries/openDays'

export type AccountBalance = {
  account: number
  /** paid − owed today; null for whoever may not see balances. */
  balanceCents: number | null
}

/** The balance today of each account that some entries are in, once each, in the order of the entries. */
export const balancesToday = async (
  req: PayloadRequest,
  entries: readonly { account: number }[],
): Promise<AccountBalance[]> => {
  const accounts = [...new Set(entries.map(({ account }) => account))]
  if (!can(personOf(req.user), 'reports.accountLedger'))
    return accounts.map((account) => ({ account, balanceCents: null }))
  const { today } = await openDays(req, null)
  const balances: AccountBalance[] = []
  for (const account of accounts)
    balances.push({ account, balanceCents: await balanceOn(req, account, today) })
  return balances
}

/** An entry, with the balance of its account today. */
export const withBalance = async <E extends { account: number }>(
  req: PayloadRequest,
  entry: E,
): Promise<E & AccountBalance> => {
  const [balance] = await balancesToday(req, [entry])
  if (!balance) throw new Error('The entry has no account')
  return { ...entry, ...balance }
}
