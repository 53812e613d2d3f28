import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import { NO_LATE_FEE, type LateFeeTerms } from '@/domain/lateFees/lateFeeTerms'
import type { RentStep } from '@/domain/charges/tenancyTerms'
import type { LeaseFacts } from '@/domain/leases/merge/leaseValues'
import { newRentOf } from '@/domain/leases/merge/newRentOf'
import { letterheadOf, type Letterhead } from '@/lib/pdf/letterhead'
import { refusal } from '@/lib/refusals/refusal'
import type { Lease, Property, Tenant, Unit } from '@/payload-types'

import { moneyFacts } from './moneyFacts'

export type LeaseRecords = {
  lease: Lease
  unit: Unit
  property: Property
  tenants: readonly Tenant[]
  facts: LeaseFacts
}

/** What a lease says over what one that charges nothing would say. */
const feeTerms = ({ lateFee }: Lease): LateFeeTerms => ({
  ...NO_LATE_FEE,
  graceDays: lateFee?.graceDays ?? NO_LATE_FEE.graceDays,
  flatCents: lateFee?.flatCents ?? NO_LATE_FEE.flatCents,
  percentBps: lateFee?.percentBps ?? NO_LATE_FEE.percentBps,
  percentOf: lateFee?.percentOf ?? NO_LATE_FEE.percentOf,
  dailyCents: lateFee?.perDayCents ?? NO_LATE_FEE.dailyCents,
  capCents: lateFee?.capCents ?? null,
  minimumOverdueCents: lateFee?.minimumOverdueCents ?? NO_LATE_FEE.minimumOverdueCents,
})

const stepsOf = ({ rentSteps }: Lease): RentStep[] =>
  rentSteps
    .map(({ from, rentCents }) => ({ from: dayFromInstant(from), cents: rentCents }))
    .sort((one, other) => (one.from < other.from ? -1 : 1))

/** The rent of the first day: the last step that begins no later, or the first one. */
const firstRent = (lease: Lease, start: Day): number => {
  const steps = stepsOf(lease)
  const step = steps.filter(({ from }) => from <= start).at(-1) ?? steps[0]
  if (!step) throw new Error('A lease without a rent')
  return step.cents
}

const isRead = <T extends object>(value: number | T | null | undefined): value is T =>
  typeof value === 'object' && value !== null

/** What of the books a document asks for: nothing, all of it, or one payment's receipt too. */
export type MoneyAsked = { payment?: number | undefined } | null

/** A lease whose records were read already, with all that a document prints of it. */
export const factsOfLease = async (
  req: PayloadRequest,
  lease: Lease,
  { from, today, money }: { from: Letterhead; today: Day; money: MoneyAsked },
): Promise<LeaseRecords | undefined> => {
  if (!isRead(lease.unit) || !isRead(lease.property)) return undefined
  const { unit, property } = lease
  const start = dayFromInstant(lease.start)
  const tenants = lease.tenants.filter(isRead)
  const { street, city, state, zip } = property.address
  return {
    lease,
    unit,
    property,
    tenants,
    facts: {
      landlord: { ...from, phone: from.phone ?? null, email: from.email ?? null },
      property: { name: property.name, street, cityLine: `${city}, ${state} ${zip}` },
      unit: {
        label: unit.label ?? unit.number,
        number: unit.number,
        bedrooms: unit.bedrooms ?? null,
        bathrooms: unit.bathrooms ?? null,
        squareFeet: unit.squareFeet ?? null,
      },
      tenants: tenants.map(({ name, email, phone }) => ({
        name: name ?? '',
        email: email ?? null,
        phone: phone ?? null,
      })),
      lease: {
        start,
        end: lease.end ? dayFromInstant(lease.end) : null,
        rentCents: firstRent(lease, start),
        dueDay: lease.dueDay,
        proration: lease.proration,
        depositCents: lease.securityDepositCents ?? null,
        lateFee: feeTerms(lease),
        petPolicy: lease.petPolicy?.trim() ?? '',
        otherTerms: lease.otherTerms?.trim() ?? '',
        newRent: newRentOf(stepsOf(lease), today),
        lines: (lease.recurringLines ?? []).map(({ name, amountCents }) => ({ name, cents: amountCents })),
      },
      money: money ? await moneyFacts(req, { lease, today, payment: money.payment }) : null,
      today,
    },
  }
}

/**
 * A lease with all that a document prints of it, as the person who asks may read it.
 * @param payment the one a receipt is for; else the last one
 * @throws `NOT_FOUND`
 */
export const leaseFacts = async (
  req: PayloadRequest,
  id: number,
  today: Day,
  payment?: number,
): Promise<LeaseRecords> => {
  const lease = await req.payload.findByID({
    collection: 'leases',
    id,
    depth: 1,
    req,
    overrideAccess: false,
    disableErrors: true,
  })
  const from = await letterheadOf(req.payload)
  const records = lease && (await factsOfLease(req, lease, { from, today, money: { payment } }))
  if (!records) throw refusal({ code: 'NOT_FOUND', message: 'There is no such lease.' })
  return records
}
