import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/daysBetween'
import { shortDay } from '../calendar/formatDay'

/** So many days before a lease ends somebody is reminded of it. */
export const LEASE_END_DAYS = [90, 60, 30] as const

export type EndingLease = { id: number; title: string; end: Day }

export type LeaseEndTask = {
  /** Each is made once: the same lease with another end is another matter. */
  madeFor: string
  task: string
  priority: 'normal' | 'high'
  dueDate: Day
}

/**
 * The task a lease that is about to end calls for today; null when its end is past or more than 90 days away. Of what
 * was missed only the latest is made: a lease entered 20 days before its end makes one task, not three.
 */
export const leaseEndTask = ({ id, title, end }: EndingLease, today: Day): LeaseEndTask | null => {
  const left = daysBetween(today, end)
  const days = left < 0 ? undefined : LEASE_END_DAYS.findLast((before) => left <= before)
  if (days === undefined) return null
  const planned = addDays(end, -days)
  return {
    madeFor: `leaseEnd ${id} ${end} ${days}`,
    task: `Renewal: ${title}, lease ends ${shortDay(end, today)} (${days} days before)`,
    priority: days === 30 ? 'high' : 'normal',
    dueDate: planned > today ? planned : today,
  }
}
