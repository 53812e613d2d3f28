import type { CollectionSlug } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { earliestDay } from '@/domain/calendar/earliestDay'
import { firstOfPeriod, lastOfPeriod, type Period } from '@/domain/calendar/period'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'
import { daysFilter, listAddress, type ListFilter } from '@/ui/lists/listAddress'

/** The figures of a month that a list explains. */
export type ListedFigure =
  'expectedCents' | 'receivedCents' | 'returnedCents' | 'expensesCents' | 'stillOwedCents'

/** What a month's figure counts, as the admin panel filters lists by their address: entries dated in it, and not void. */
const entriesOf = (
  slug: CollectionSlug,
  dated: string,
  period: Period,
  ...filters: readonly ListFilter[]
): string =>
  listAddress(slug, [
    ...daysFilter(dated, firstOfPeriod(period), lastOfPeriod(period)),
    ['voidedAt', 'exists', 'false'],
    ...filters,
  ])

/** The list behind each figure of a month: what stands there sums to the figure, to the cent. */
export const monthLists = (period: Period, today: Day): Readonly<Record<ListedFigure, string>> => ({
  expectedCents: entriesOf('charges', 'dueDate', period, ['type', 'in', 'rent,recurring']),
  receivedCents: entriesOf('payments', 'receivedOn', period, ['type', 'not_equals', 'deposit']),
  returnedCents: entriesOf('reversals', 'date', period, ['type', 'not_equals', 'deposit']),
  expensesCents: entriesOf('expenses', 'date', period),
  stillOwedCents: `/admin/reports/rent-balance?${new URLSearchParams({
    asOf: earliestDay(lastOfPeriod(period), today),
    include: TENANCY_STATES.join(','),
  }).toString()}`,
})
