import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { addPeriods, firstOfPeriod, periodOf } from '@/domain/calendar/period'
import { todayIn } from '@/domain/calendar/todayIn'

import { FULL_SIZE, generateBusiness } from '../generate/generateBusiness'
import type { Databases } from './databases'

export type Business = {
  leases: number
  entries: number
  /** A day in the last month that is posted, after all of its entries. */
  asOf: Day
  /** The first day of the month that is not posted yet. */
  nextMonth: Day
}

/**
 * Fills the product's database. The rent of this month is posted already: the daily job of a server that runs on it
 * finds nothing to do.
 */
export const fillBusiness = async ({ product }: Databases, leases: number): Promise<Business> => {
  const month = periodOf(todayIn('America/New_York', Date.now()))
  const lastMonth = firstOfPeriod(month)
  const entries = await generateBusiness(product.hold, { ...FULL_SIZE, leases, lastMonth })
  return { leases, entries, asOf: addDays(lastMonth, 14), nextMonth: firstOfPeriod(addPeriods(month, 1)) }
}
