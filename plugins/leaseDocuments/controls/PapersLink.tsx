import type { UIFieldServerProps } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { ButtonLink } from '@/ui/ButtonLink'
import { readerOf } from '@/ui/reader'

/** On a lease: the way to its documents and signatures. */
export const PapersLink = async ({ data, payload }: UIFieldServerProps) => {
  const id: unknown = data?.id
  const person = personOf(await readerOf(payload))
  if (typeof id !== 'number' || !can(person, 'leases.documents')) return null
  return (
    <div className="field-type pm-account-links">
      <ButtonLink href={`/admin/leases/${id}/documents`}>Documents and signatures</ButtonLink>
    </div>
  )
}
