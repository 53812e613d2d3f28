import type { Day } from '@/domain/calendar/day'
import { earliestDay } from '@/domain/calendar/earliestDay'
import { firstOfPeriod, lastOfPeriod, type Period } from '@/domain/calendar/period'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'

/** The figures of a month that a list explains. */
export type ListedFigure =
  'expectedCents' | 'receivedCents' | 'returnedCents' | 'expensesCents' | 'stillOwedCents'

type Filter = readonly [field: string, value: string]

/** What a month's figure counts, as the admin panel filters lists by their address: entries dated in it, and not void. */
const entriesOf = (slug: string, dated: string, period: Period, ...filters: readonly Filter[]): string => {
  const all: readonly Filter[] = [
    [`[${dated}][greater_than_equal]`, `${firstOfPeriod(period)}T00:00:00.000Z`],
    [`[${dated}][less_than_equal]`, `${lastOfPeriod(period)}T23:59:59.999Z`],
    ['[voidedAt][exists]', 'false'],
    ...filters,
  ]
  const query = new URLSearchParams(
    all.map(([field, value], index): [string, string] => [`where[or][0][and][${index}]${field}`, value]),
  )
  return `/admin/collections/${slug}?${query.toString()}`
}

/** The list behind each figure of a month: what stands there sums to the figure, to the cent. */
export const monthLists = (period: Period, today: Day): Readonly<Record<ListedFigure, string>> => ({
  expectedCents: entriesOf('charges', 'dueDate', period, ['[type][in]', 'rent,recurring']),
  receivedCents: entriesOf('payments', 'receivedOn', period, ['[type][not_equals]', 'deposit']),
  returnedCents: entriesOf('reversals', 'date', period, ['[type][not_equals]', 'deposit']),
  expensesCents: entriesOf('expenses', 'date', period),
  stillOwedCents: `/admin/reports/rent-balance?${new URLSearchParams({
    asOf: earliestDay(lastOfPeriod(period), today),
    include: TENANCY_STATES.join(','),
  }).toString()}`,
})
