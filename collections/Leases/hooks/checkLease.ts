import type { CollectionBeforeValidateHook } from 'payload'
import { APIError } from 'payload'

import type { Lease } from '@/payload-types'

type Draft = Partial<Lease>

const dayOf = (value: string | null | undefined): string | undefined => value?.slice(0, 10)

/** Refuses a lease whose days contradict each other, before the database sees it. */
export const checkLease: CollectionBeforeValidateHook<Lease> = ({ data, originalDoc }) => {
  const lease: Draft = { ...originalDoc, ...data }
  const start = dayOf(lease.start)
  const end = dayOf(lease.end)
  const moveOutDay = dayOf(lease.moveOutDay)
  if (start && end && end < start) {
    throw new APIError(
      `The lease would end on ${end}, before it starts on ${start}. Change one of the days.`,
      400,
      { code: 'LEASE_ENDS_BEFORE_START' },
      true,
    )
  }
  if (start && moveOutDay && moveOutDay < start) {
    throw new APIError(
      `The move-out day ${moveOutDay} is before the lease starts on ${start}. Change one of the days.`,
      400,
      { code: 'MOVE_OUT_BEFORE_START' },
      true,
    )
  }
  return data
}
