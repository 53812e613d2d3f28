import type { Day } from '@/domain/calendar/day'
import { longPeriod } from '@/domain/calendar/formatDay'
import { firstOfPeriod, lastOfPeriod, periodOf } from '@/domain/calendar/period'
import { formatDollars } from '@/domain/money/formatMoney'
import type { Figure } from '@/ui/Figures'

import type { MonthFigures } from '../../queries/monthFigures'
import type { Occupancy } from '../../queries/occupancy'
import { PAST_DUE_HREF, type PastDueTotals } from '../../queries/pastDueAccounts'

type Input = { pastDue: PastDueTotals; month: MonthFigures; occupancy: Occupancy; today: Day }

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const monthName = (day: Day): string => longPeriod(periodOf(day)).split(' ')[0] ?? ''

/** The list behind a month's figure, as the admin panel filters lists by its address. */
const listOfMonth = (slug: string, field: string, today: Day): string => {
  const period = periodOf(today)
  const query = new URLSearchParams({
    [`where[and][0][${field}][greater_than_equal]`]: `${firstOfPeriod(period)}T00:00:00.000Z`,
    [`where[and][1][${field}][less_than_equal]`]: `${lastOfPeriod(period)}T23:59:59.999Z`,
    'where[and][2][voidedAt][exists]': 'false',
  })
  return `/admin/collections/${slug}?${query.toString()}`
}

/** '3 vacant, 1 of them let from December, 1 in maintenance' */
const vacancyNote = ({ units, occupied, maintenance, letLater, nextStart }: Occupancy): string => {
  const vacant = units - occupied - maintenance
  const later = letLater > 0 && nextStart ? [`${letLater} let from ${monthName(nextStart)}`] : []
  const parts = [
    ...(vacant > 0 ? [`${vacant} vacant`, ...later] : []),
    ...(maintenance > 0 ? [`${maintenance} in maintenance`] : []),
  ]
  return parts.length === 0 ? 'all of them' : parts.join(', ')
}

/** The strip at the top of the first screen; each figure opens the list it sums. */
export const figuresOf = ({ pastDue, month, occupancy, today }: Input): Figure[] => [
  {
    label: 'Past due today',
    value: formatDollars(pastDue.cents),
    note: `${counted(pastDue.accounts, 'account', 'accounts')}${pastDue.former > 0 ? `, ${pastDue.former} former` : ''}`,
    href: PAST_DUE_HREF,
    tone: pastDue.cents > 0 ? 'bad' : undefined,
  },
  {
    label: `Expected in ${monthName(today)}`,
    value: formatDollars(month.expectedCents),
    note: `charged to ${counted(month.expectedLeases, 'account', 'accounts')}`,
    href: listOfMonth('charges', 'dueDate', today),
  },
  {
    label: `Received in ${monthName(today)}`,
    value: formatDollars(month.receivedCents),
    note: counted(month.payments, 'payment', 'payments'),
    href: listOfMonth('payments', 'receivedOn', today),
  },
  {
    label: `Expenses in ${monthName(today)}`,
    value: formatDollars(month.expensesCents),
    note: counted(month.expenses, 'expense', 'expenses'),
    href: listOfMonth('expenses', 'date', today),
  },
  {
    label: 'Occupied',
    value: `${occupancy.occupied} of ${occupancy.units}`,
    note: vacancyNote(occupancy),
    href: '/admin/collections/units',
  },
]
