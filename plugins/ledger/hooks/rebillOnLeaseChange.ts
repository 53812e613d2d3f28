import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import type { TenancyDays } from '@/domain/leases/tenancyState'
import { lockInTransaction } from '@/lib/database/lockInTransaction'
import type { Lease } from '@/payload-types'

import { RENT_LOCK } from '../operations/postRent'
import { rebill } from '../operations/rebill'
import { unitTenancies } from '../queries/unitTenancies'

/** What moves the days of a tenancy, its own or the one before it on the unit. */
const MOVERS = ['unit', 'start', 'moveOutDay', 'status', 'renews'] as const

type Before = { units: number[]; tenancies: ReadonlyMap<number, TenancyDays> }

const plain = (value: unknown): unknown => {
  const id = idOf(value)
  return id === undefined ? (value ?? null) : String(id)
}

const moves = (data: Partial<Lease>, before: Partial<Lease> | undefined): boolean =>
  !before || MOVERS.some((field) => field in data && plain(data[field]) !== plain(before[field]))

const unitsOf = (...leases: (Partial<Lease> | undefined)[]): number[] =>
  leases.map((lease) => idOf(lease?.unit)).filter((id) => typeof id === 'number')

/** Remembers the tenancies as they are, and keeps rent posting out until this change is saved. */
export const rememberTenancies: CollectionBeforeChangeHook<Lease> = async ({ data, originalDoc, req }) => {
  delete req.context.tenanciesBefore
  if (!moves(data, originalDoc)) return data
  const units = unitsOf(data, originalDoc)
  await lockInTransaction(req, RENT_LOCK)
  req.context.tenanciesBefore = { units, tenancies: await unitTenancies(req, units) } satisfies Before
  return data
}

/** A move-out in a month already billed, or the unit's next tenancy, bills the month again. */
export const rebillOnLeaseChange: CollectionAfterChangeHook<Lease> = async ({ doc, req }) => {
  // Set by the hook above, in this very save.
  const before = req.context.tenanciesBefore as Before | undefined
  delete req.context.tenanciesBefore
  if (before) await rebill(req, before.units, before.tenancies)
  return doc
}
