import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { dayFromInstant, dayToNoonUtc } from '@/domain/calendar/storedDay'
import { isBindingLease } from '@/domain/leases/leaseStatus'
import { proposedRenewal, type RenewalTerms } from '@/domain/leases/proposedRenewal'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'
import type { Lease } from '@/payload-types'

import { renewalOf } from '../queries/renewalOf'
import { relationId } from './relationId'

/** Without terms it is as proposed. */
export type RenewalAsked = { lease: number; terms?: RenewalTerms | undefined }

/** What renewing a lease would begin with. */
export const renewalOffer = (lease: Pick<Lease, 'start' | 'end' | 'rentSteps'>, today: Day): RenewalTerms =>
  proposedRenewal(
    {
      start: dayFromInstant(lease.start),
      end: lease.end ? dayFromInstant(lease.end) : null,
      rentSteps: lease.rentSteps.map(({ from, rentCents }) => ({
        from: dayFromInstant(from),
        cents: rentCents,
      })),
    },
    today,
  )

const requireRenewable = async (req: PayloadRequest, lease: Lease): Promise<void> => {
  if (!isBindingLease(lease.status))
    throw refusal({
      code: 'LEASE_STATUS_ORDER',
      message: 'This lease is not in force yet: change it instead of renewing it.',
    })
  if (lease.moveOutDay)
    throw refusal({
      code: 'ALREADY_MOVED_OUT',
      message: `The tenants’ last day is ${longDay(dayFromInstant(lease.moveOutDay))}. Take the move-out back before you renew.`,
    })
  const renewal = await renewalOf(req, lease.id)
  if (renewal)
    throw refusal({
      code: 'LEASE_RENEWED',
      message: `This lease has a renewal from ${longDay(renewal.start)} on. Change that one, or archive it.`,
      details: { lease: renewal.id },
    })
}

/** What the next lease has from the last one, as it stands there. */
const carried = ({ lateFee, recurringLines, ...lease }: Lease) => ({
  unit: relationId(lease.unit),
  tenants: lease.tenants.map(relationId),
  dueDay: lease.dueDay,
  proration: lease.proration,
  securityDepositCents: lease.securityDepositCents,
  lateFee,
  petPolicy: lease.petPolicy,
  otherTerms: lease.otherTerms,
  recurringLines: recurringLines?.map(({ name, amountCents, wholeMonths }) => ({
    name,
    amountCents,
    wholeMonths,
  })),
})

/**
 * Makes the next lease of a tenancy from its last one: a draft with the same unit, tenants and terms, which carries on the
 * same account. The deposit is what the account holds already: it is agreed again, and not asked for again.
 * @throws `LEASE_STATUS_ORDER`, `ALREADY_MOVED_OUT`, `LEASE_RENEWED` with the renewal's id, what a lease is refused for, 404
 * @see docs/domain.md rules 12 and 31
 */
export const renewLease = (given: PayloadRequest, asked: RenewalAsked, today: Day): Promise<Lease> =>
  inTransaction({ payload: given.payload, req: given }, async (req) => {
    await queryRows(req, sql`select 1 from leases where id = ${asked.lease} for update`)
    const lease = await req.payload.findByID({
      collection: 'leases',
      id: asked.lease,
      depth: 0,
      req,
      overrideAccess: false,
      disableErrors: true,
    })
    if (!lease) throw new NotFound(req.t)
    await requireRenewable(req, lease)
    const { start, end, rentCents } = asked.terms ?? renewalOffer(lease, today)
    return req.payload.create({
      collection: 'leases',
      depth: 0,
      req,
      overrideAccess: false,
      data: {
        ...carried(lease),
        renews: lease.id,
        start: dayToNoonUtc(start),
        end: end && dayToNoonUtc(end),
        rentSteps: [{ from: dayToNoonUtc(start), rentCents }],
        status: 'draft',
      },
    })
  })
