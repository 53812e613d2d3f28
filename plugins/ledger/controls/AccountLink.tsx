import type { UIFieldServerProps } from 'payload'

import { idOf, personOf } from '@/domain/permissions/personOf'
import { can } from '@/domain/permissions'
import { isBindingLease, LEASE_STATUSES } from '@/domain/leases/leaseStatus'
import { ButtonLink } from '@/ui/ButtonLink'
import { readerOf } from '@/ui/reader'

const isBinding = (status: unknown): boolean =>
  LEASE_STATUSES.some((known) => known === status && isBindingLease(known))

/** On a lease: the way to its account and its move-out, for those who may see money. */
export const AccountLink = async ({ data, payload }: UIFieldServerProps) => {
  const account = idOf(data?.account)
  const person = personOf(await readerOf(payload))
  if (account === undefined || !can(person, 'reports.accountLedger')) return null
  return (
    <div className="field-type pm-account-links">
      <ButtonLink href={`/admin/accounts/${account}`}>Open the account</ButtonLink>
      {isBinding(data?.status) && can(person, 'ledger.post') ? (
        <ButtonLink href={`/admin/accounts/${account}/move-out`}>Move out</ButtonLink>
      ) : null}
    </div>
  )
}
