import type { UIFieldServerProps } from 'payload'

import { shortDay } from '@/domain/calendar/formatDay'
import type { Day } from '@/domain/calendar/day'
import { isBindingLease } from '@/domain/leases/leaseStatus'
import { plainDollars } from '@/domain/money/formatMoney'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import type { Lease } from '@/payload-types'
import type { Action } from '@/ui/actions/action'
import { ActionButton } from '@/ui/actions/ActionButtons.client'
import { ActionHost } from '@/ui/actions/ActionHost.client'
import { businessOf } from '@/ui/business'
import { ButtonLink } from '@/ui/ButtonLink'
import { readerOf } from '@/ui/reader'

import { renewalOffer } from '../operations/renewLease'
import { renewalOf } from '../queries/renewalOf'

const renewAction = (lease: Lease, today: Day): Action => {
  const { start, end, rentCents } = renewalOffer(lease, today)
  return {
    heading: 'Renew the lease',
    intro:
      'A draft with the same unit, tenants and terms, on the same account. The deposit that is held carries on.',
    fields: [
      { name: 'start', label: 'First day', kind: 'day', required: true, initial: start },
      { name: 'end', label: 'Last day', kind: 'day', initial: end ?? '', hint: 'Empty: month to month.' },
      {
        name: 'rentCents',
        label: 'Monthly rent',
        kind: 'money',
        required: true,
        initial: plainDollars(rentCents),
      },
    ],
    address: '/api/leasing/renewals',
    fixed: { lease: lease.id },
    submit: 'Make the draft',
    done: 'The renewal is a draft. Generate its document here.',
  }
}

const Renewal = async ({ id, payload }: { id: number; payload: UIFieldServerProps['payload'] }) => {
  const [lease, renewal] = await Promise.all([
    payload.findByID({ collection: 'leases', id, depth: 0 }),
    renewalOf({ payload }, id),
  ])
  const { today } = await businessOf(payload)
  if (renewal)
    return (
      <ButtonLink
        href={`/admin/collections/leases/${renewal.id}`}
      >{`Renewal from ${shortDay(renewal.start, today)}`}</ButtonLink>
    )
  if (!isBindingLease(lease.status) || lease.moveOutDay) return null
  return (
    <ActionHost>
      <ActionButton action={renewAction(lease, today)} label="Renew…" />
    </ActionHost>
  )
}

/** On a lease: the way to its documents and signatures, and to its renewal. */
export const PapersLink = async ({ data, payload }: UIFieldServerProps) => {
  const id: unknown = data?.id
  const person = personOf(await readerOf(payload))
  // Who passes this door may read every lease.
  if (typeof id !== 'number' || !can(person, 'leases.documents')) return null
  return (
    <div className="field-type pm-account-links">
      <ButtonLink href={`/admin/leases/${id}/documents`}>Documents and signatures</ButtonLink>
      <Renewal id={id} payload={payload} />
    </div>
  )
}
