import type { Day } from '@/domain/calendar/day'
import { formatDollars } from '@/domain/money/formatMoney'
import { daysFilter, listAddress } from '@/ui/lists/listAddress'

import type { CalendarLease } from './queries/calendarLeases'
import type { RentDay } from './queries/calendarRent'
import type { CalendarTask } from './queries/calendarTasks'

/** One line of a day. */
export type CalendarEntry = {
  key: string
  kind: 'task' | 'late' | 'done' | 'rent' | 'lease'
  words: string
  /** What the agenda says beside it. */
  note?: string
  href?: string
}

export type CalendarDays = ReadonlyMap<Day, readonly CalendarEntry[]>

/** The charges that a day of the calendar sums. */
const chargesHref = (day: Day, property: number | null): string =>
  listAddress('charges', [
    ...daysFilter('dueDate', day, day),
    ['type', 'equals', 'rent'],
    ['voidedAt', 'exists', 'false'],
    ...(property === null ? [] : [['property', 'equals', String(property)] as const]),
  ])

const rentEntry = ({ day, leases, cents }: RentDay, property: number | null): CalendarEntry => ({
  key: `rent-${day}`,
  kind: 'rent',
  words: `Rent due: ${leases === 1 ? '1 lease' : `${leases.toLocaleString('en-US')} leases`}`,
  ...(cents === null ? {} : { note: formatDollars(cents), href: chargesHref(day, property) }),
})

const LEASE_WORDS = { starts: 'Lease starts', renews: 'Renewal starts', ends: 'Lease ends' } as const

const leaseEntry = ({ id, what, place, tenants }: CalendarLease): CalendarEntry => ({
  key: `lease-${id}-${what}`,
  kind: 'lease',
  words: `${LEASE_WORDS[what]}: ${place}`,
  ...(tenants ? { note: tenants } : {}),
  href: `/admin/collections/leases/${id}`,
})

export const taskEntry = ({ id, task, done, late }: CalendarTask): CalendarEntry => ({
  key: `task-${id}`,
  kind: done ? 'done' : late ? 'late' : 'task',
  words: task,
  ...(late ? { note: 'Overdue' } : {}),
  href: `/admin/collections/tasks/${id}`,
})

/** What stands on each day: rent first, then leases, then tasks in the order of the board. */
export const calendarDays = (found: {
  rent: readonly RentDay[]
  leases: readonly CalendarLease[]
  tasks: readonly CalendarTask[]
  /** Of which rent and leases are; null: of all. */
  property: number | null
}): CalendarDays => {
  const days = new Map<Day, CalendarEntry[]>()
  const add = (day: Day, entry: CalendarEntry) => days.set(day, [...(days.get(day) ?? []), entry])
  for (const rent of found.rent) add(rent.day, rentEntry(rent, found.property))
  for (const lease of found.leases) add(lease.day, leaseEntry(lease))
  for (const task of found.tasks) add(task.day, taskEntry(task))
  return days
}
