import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import { isBindingLease } from '@/domain/leases/leaseStatus'
import type { Lease, Owner, Property, Tenant, Unit } from '@/payload-types'

type Data<Slug extends 'properties' | 'units' | 'tenants' | 'leases' | 'owners'> = Partial<
  RequiredDataFromCollectionSlug<Slug>
>

let made = 0
/** Names differ, because some must be unique. */
const next = (): number => (made += 1)

/** The id behind a relation, whether it came populated or not. */
export const idOf = (relation: number | { id: number } | null | undefined): number => {
  if (typeof relation === 'number') return relation
  if (relation) return relation.id
  throw new Error('The relation is empty')
}

export const buildOwner = (payload: Payload, data: Data<'owners'> = {}): Promise<Owner> =>
  payload.create({ collection: 'owners', depth: 0, data: { name: `Owner ${next()}`, ...data } })

export const buildProperty = (payload: Payload, data: Data<'properties'> = {}): Promise<Property> =>
  payload.create({
    collection: 'properties',
    depth: 0,
    data: {
      name: `Property ${next()}`,
      type: 'multiFamily',
      address: { street: '1 Maple Street', city: 'Dayton', state: 'OH', zip: '45402' },
      ...data,
    },
  })

/** A vacant apartment, in a property of its own unless one is given. */
export const buildUnit = async (payload: Payload, data: Data<'units'> = {}): Promise<Unit> =>
  payload.create({
    collection: 'units',
    depth: 0,
    data: {
      property: data.property ?? (await buildProperty(payload)).id,
      number: `${next()}`,
      type: 'apartment',
      status: 'vacant',
      ...data,
    },
  })

export const buildTenant = (payload: Payload, data: Data<'tenants'> = {}): Promise<Tenant> =>
  payload.create({
    collection: 'tenants',
    depth: 0,
    data: { kind: 'person', firstName: 'Ana', lastName: `Lee ${next()}`, status: 'active', ...data },
  })

/** `rentCents` stands for one rent step from the start. */
export type LeaseData = Data<'leases'> & { rentCents?: number }

/** Why leases of tests bind: as an admin says it of one whose paper is elsewhere. */
export const SIGNED_ELSEWHERE = 'Signed before the office kept its leases here.'

/**
 * A lease in force from 2026-01-01 without an end, 1,000.00 a month due on the 1st, on a unit and for a tenant of its own
 * unless they are given. The database opens its account: `idOf(lease.account)`.
 */
export const buildLease = async (payload: Payload, data: LeaseData = {}): Promise<Lease> => {
  const { rentCents = 100_000, start = '2026-01-01', status = 'active', ...rest } = data
  return payload.create({
    collection: 'leases',
    depth: 0,
    data: {
      unit: rest.unit ?? (await buildUnit(payload)).id,
      tenants: rest.tenants ?? [(await buildTenant(payload)).id],
      start,
      dueDay: 1,
      proration: 'actualDays',
      status,
      ...(isBindingLease(status) ? { activatedReason: SIGNED_ELSEWHERE } : {}),
      rentSteps: [{ from: start, rentCents }],
      ...rest,
    },
  })
}
