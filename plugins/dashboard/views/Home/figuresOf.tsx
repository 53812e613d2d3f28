import type { Day } from '@/domain/calendar/day'
import { longPeriod } from '@/domain/calendar/formatDay'
import { periodOf } from '@/domain/calendar/period'
import { formatDollars } from '@/domain/money/formatMoney'
import type { Figure } from '@/ui/Figures'
import { hrefOf } from '@/ui/lists/listViews'

import type { MonthFigures } from '@plugins/reports/index'
import type { Occupancy } from '@plugins/reports/index'
import { PAST_DUE_HREF, type PastDueTotals } from '../../queries/pastDueAccounts'
import { monthLists } from './monthLists'

type Input = { pastDue: PastDueTotals; month: MonthFigures; occupancy: Occupancy; today: Day }

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const monthName = (day: Day): string => longPeriod(periodOf(day)).split(' ')[0] ?? ''

/** '3 vacant, 1 of them let from December, 1 in maintenance' */
const vacancyNote = ({ units, occupied, maintenance, letLater, nextStart }: Occupancy): string => {
  if (units === 0) return 'no units yet'
  const vacant = units - occupied - maintenance
  const later = letLater > 0 && nextStart ? [`${letLater} let from ${monthName(nextStart)}`] : []
  const parts = [
    ...(vacant > 0 ? [`${vacant} vacant`, ...later] : []),
    ...(maintenance > 0 ? [`${maintenance} in maintenance`] : []),
  ]
  return parts.length === 0 ? 'all of them' : parts.join(', ')
}

/** Shown where something went back: what came in is beside it, whole. */
const returnedFigure = ({ returnedCents, returns }: MonthFigures, today: Day, href: string): Figure[] =>
  returns === 0
    ? []
    : [
        {
          label: `Returned in ${monthName(today)}`,
          value: formatDollars(returnedCents),
          note: counted(returns, 'payment', 'payments'),
          href,
        },
      ]

/** The strip at the top of the first screen; each figure opens the list it sums. */
export const figuresOf = ({ pastDue, month, occupancy, today }: Input): Figure[] => {
  const lists = monthLists(periodOf(today), today)
  return [
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
      href: lists.expectedCents,
    },
    {
      label: `Received in ${monthName(today)}`,
      value: formatDollars(month.receivedCents),
      note: counted(month.payments, 'payment', 'payments'),
      href: lists.receivedCents,
    },
    ...returnedFigure(month, today, lists.returnedCents),
    {
      label: `Expenses in ${monthName(today)}`,
      value: formatDollars(month.expensesCents),
      note: counted(month.expenses, 'expense', 'expenses'),
      href: lists.expensesCents,
    },
    {
      label: 'Occupied',
      value: `${occupancy.occupied} of ${occupancy.units}`,
      note: vacancyNote(occupancy),
      href: hrefOf('units', 'status', { label: 'Occupied', value: 'occupied' }),
    },
  ]
}
