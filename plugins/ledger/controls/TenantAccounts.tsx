import type { UIFieldServerProps } from 'payload'

import { Balance } from '@/ui/Balance'
import { businessOf } from '@/ui/business'
import { PageLink } from '@/ui/PageLink'
import { readerOf } from '@/ui/reader'

import { accountsOfTenant } from '../queries/accountsOfTenant'

/** On a tenant: each account they share, with what it owes today and the way there, for those who may see money. */
export const TenantAccounts = async ({ id, payload }: UIFieldServerProps) => {
  const tenant = Number(id)
  if (!Number.isSafeInteger(tenant)) return null
  const { today } = await businessOf(payload)
  const accounts = await accountsOfTenant(payload, await readerOf(payload), tenant, today)
  if (accounts.length === 0) return null
  return (
    <div className="field-type">
      <span className="field-label">{accounts.length === 1 ? 'Account' : 'Accounts'}</span>
      {accounts.map((account) => (
        <p key={account.id} className="pm-next-fee">
          <PageLink href={`/admin/accounts/${account.id}`}>{account.unit ?? 'Open the account'}</PageLink>
          {': '}
          <Balance cents={account.balanceCents} pastDue={account.isPastDue} />
        </p>
      ))}
    </div>
  )
}
