import { sql } from '@payloadcms/db-postgres'
import { refreshDerived } from '@plugins/ledger/index'
import type { PayloadRequest } from 'payload'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'
import { listAddress, type ListFilter } from '@/ui/lists/listAddress'

export type LeaseEnds = {
  /** Of the leases that end soon, those that do within so many days of today, both ends counted. */
  within30: number
  within60: number
  within90: number
  /** Terms that passed while the tenants stayed: month to month since. */
  ranPast: number
}

/** The list of leases that pass all of the filters. */
const leasesHref = (...filters: readonly ListFilter[]): string => listAddress('leases', filters, 'end')

/** Leases that end within 90 days, with nothing settled for the time after. @see leaseStanding */
export const ENDING_SOON_HREF = leasesHref(['standing', 'equals', 'endsSoon'])

/** Of these, those that end within so many days of today. */
export const endingWithinHref = (days: number, today: Day): string =>
  leasesHref(
    ['standing', 'equals', 'endsSoon'],
    ['end', 'less_than_equal', `${addDays(today, days)}T23:59:59.999Z`],
  )

/** Leases whose term passed; those that never had one are month to month by agreement, and wait for nobody. */
export const RAN_PAST_HREF = leasesHref(['standing', 'equals', 'monthToMonth'], ['end', 'exists', 'true'])

/**
 * How many leases end soon, and how many ran past their end. Archived ones are in no list, and in no count.
 * The caller has asked whether the person may see them.
 */
export const leaseEnds = async (req: PayloadRequest, today: Day): Promise<LeaseEnds> => {
  await refreshDerived(req)
  const through = (days: number) =>
    sql`standing = 'endsSoon' and "end" <= noon_of(${addDays(today, days)}::date)`
  const [ends] = await queryRows<LeaseEnds>(
    req,
    sql`select
        count(*) filter (where ${through(30)})::int as within30,
        count(*) filter (where ${through(60)})::int as within60,
        count(*) filter (where standing = 'endsSoon')::int as within90,
        count(*) filter (where standing = 'monthToMonth' and "end" is not null)::int as "ranPast"
      from leases where archived_at is null and standing in ('endsSoon', 'monthToMonth')`,
  )
  if (!ends) throw new Error('The database counted no leases')
  return ends
}
