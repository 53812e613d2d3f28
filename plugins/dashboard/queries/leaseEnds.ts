import type { PayloadRequest, Where } from 'payload'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'

export type LeaseEnds = {
  /** Of the leases that end soon, those that do within so many days of today, both ends counted. */
  within30: number
  within60: number
  within90: number
  /** Terms that passed while the tenants stayed: month to month since. */
  ranPast: number
}

/** A part of the leases: what is counted, and the list that shows the same ones. */
type LeaseList = { where: Where; href: string }

const leaseList = (
  ...filters: readonly (readonly [field: string, operator: string, value: string])[]
): LeaseList => ({
  where: { and: filters.map(([field, operator, value]) => ({ [field]: { [operator]: value } })) },
  href: `/admin/collections/leases?${new URLSearchParams([
    ...filters.map(([field, operator, value], index): [string, string] => [
      `where[or][0][and][${index}][${field}][${operator}]`,
      value,
    ]),
    ['sort', 'end'],
  ]).toString()}`,
})

/** Leases that end within 90 days, with nothing settled for the time after. @see leaseStanding */
export const ENDING_SOON = leaseList(['standing', 'equals', 'endsSoon'])

/** Leases whose term passed; those that never had one are month to month by agreement, and wait for nobody. */
export const RAN_PAST = leaseList(['standing', 'equals', 'monthToMonth'], ['end', 'exists', 'true'])

/** How many leases end soon, and how many ran past their end. Archived ones are in no list, and in no count. */
export const leaseEnds = async (req: PayloadRequest, today: Day): Promise<LeaseEnds> => {
  const count = async (...where: Where[]): Promise<number> => {
    const { totalDocs } = await req.payload.count({
      collection: 'leases',
      where: { and: [...where, { archivedAt: { exists: false } }] },
      overrideAccess: false,
      req,
    })
    return totalDocs
  }
  const through = (days: number): Where => ({ end: { less_than_equal: dayToNoonUtc(addDays(today, days)) } })
  return {
    within30: await count(ENDING_SOON.where, through(30)),
    within60: await count(ENDING_SOON.where, through(60)),
    within90: await count(ENDING_SOON.where),
    ranPast: await count(RAN_PAST.where),
  }
}
