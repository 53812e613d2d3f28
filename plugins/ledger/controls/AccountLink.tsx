import type { UIFieldServerProps } from 'payload'

import { idOf, personOf } from '@/domain/permissions/personOf'
import { can } from '@/domain/permissions'
import { ButtonLink } from '@/ui/ButtonLink'

/** On a lease: the way to its account, for those who may see money. */
export const AccountLink = ({ data, user }: UIFieldServerProps) => {
  const account = idOf(data?.account)
  if (account === undefined || !can(personOf(user), 'reports.accountLedger')) return null
  return (
    <div className="field-type">
      <ButtonLink href={`/admin/accounts/${account}`}>Open the account</ButtonLink>
    </div>
  )
}
