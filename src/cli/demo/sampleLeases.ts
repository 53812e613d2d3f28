import { addDays } from '@/domain/calendar/addDays'
import { addMonths } from '@/domain/calendar/addMonths'
import type { Day } from '@/domain/calendar/day'
import { rentSchedule } from '@/domain/charges/rentSchedule'
import type { LeaseTerms, RentStep } from '@/domain/charges/tenancyTerms'
import { parseRecurringLines } from '@/domain/imports/parseLists'
import { plainDollars } from '@/domain/money/formatMoney'

import { csvText } from './csv'
import type { DemoCalendar } from './demoCalendar'
import type { MonthDay, SampleLease, SampleTenancy } from './sampleTenancy'

const HEADER = [
  'property',
  'unit',
  'tenants',
  'start',
  'end',
  'moved out',
  'rent',
  'rent steps',
  'recurring',
  'due day',
  'proration',
  'security deposit',
  'deposit held',
  'grace days',
  'late fee',
  'renews lease of',
]
const GRACE_DAYS = 4
const LATE_FEE = '50.00'

export const depositCents = ({ deposit, leases: [first] }: SampleTenancy): number =>
  (deposit ?? first?.rent ?? Number.NaN) * 100

export const startOf = ({ day }: DemoCalendar, { start }: { start: MonthDay }): Day => day(...start)

const stepsOf = (calendar: DemoCalendar, lease: SampleLease): RentStep[] => {
  const start = startOf(calendar, lease)
  const first = { from: start, cents: lease.rent * 100 }
  return lease.step
    ? [first, { from: addMonths(start, lease.step.after), cents: lease.step.rent * 100 }]
    : [first]
}

/** `leases.csv` of the sample business. */
export const leasesCsv = (tenancies: readonly SampleTenancy[], calendar: DemoCalendar): string =>
  csvText(
    HEADER,
    tenancies.flatMap((tenancy) =>
      tenancy.leases.map((lease, index) => {
        const start = startOf(calendar, lease)
        const previous = tenancy.leases[index - 1]
        const isLast = index === tenancy.leases.length - 1
        // Who came after the books started paid the deposit into them: it is among the payments.
        const held = index === 0 && start < calendar.booksStart ? depositCents(tenancy) : 0
        return [
          tenancy.property,
          tenancy.unit,
          tenancy.tenants.join('; '),
          start,
          lease.months && addDays(addMonths(start, lease.months), -1),
          isLast && tenancy.movedOut ? calendar.day(...tenancy.movedOut) : null,
          plainDollars(lease.rent * 100),
          stepsOf(calendar, lease)
            .slice(1)
            .map(({ from, cents }) => `${from}=${plainDollars(cents)}`)
            .join('; '),
          tenancy.recurring,
          tenancy.dueDay ?? 1,
          tenancy.proration ?? 'actualDays',
          plainDollars(depositCents(tenancy)),
          plainDollars(held),
          GRACE_DAYS,
          LATE_FEE,
          previous && startOf(calendar, previous),
        ]
      }),
    ),
  )

/** `opening-balances.csv` of the sample business: what is owed from before, and what is paid ahead. */
export const openingBalancesCsv = (tenancies: readonly SampleTenancy[], calendar: DemoCalendar): string => {
  const { booksStart, today } = calendar
  return csvText(
    ['property', 'unit', 'tenant', 'due date', 'amount', 'memo'],
    tenancies.flatMap((tenancy) => {
      const { property, unit, tenants, opening, habit } = tenancy
      const place = [property, unit, tenants[0]]
      const [firstBill] = billsOf(tenancy, calendar, today)
      if (opening) {
        const due = addMonths(booksStart, -opening.monthsBefore)
        return [[...place, due, plainDollars(opening.amount * 100), 'Carried over from the spreadsheet']]
      }
      if (habit.kind !== 'ahead' || !firstBill) return []
      return [[...place, null, plainDollars(-firstBill.cents), 'Paid ahead for the first month']]
    }),
  )
}

/** What a tenancy is billed from the start of the books through a day: a due date with its sum. */
export const billsOf = (
  tenancy: SampleTenancy,
  calendar: DemoCalendar,
  through: Day,
): { dueDate: Day; cents: number }[] => {
  const recurring = parseRecurringLines(tenancy.recurring ?? '', 'us')
  const leases: LeaseTerms[] = tenancy.leases.map((lease) => ({
    start: startOf(calendar, lease),
    dueDay: tenancy.dueDay ?? 1,
    proration: tenancy.proration ?? 'actualDays',
    rentSteps: stepsOf(calendar, lease),
    recurringLines: recurring.ok ? recurring.value : [],
  }))
  const lastDay = tenancy.movedOut ? calendar.day(...tenancy.movedOut) : null
  const sums = new Map<Day, number>()
  for (const { dueDate, cents } of rentSchedule(
    { leases, lastDay },
    { booksStart: calendar.booksStart, through },
  )) {
    const sum = sums.get(dueDate)
    sums.set(dueDate, sum === undefined ? cents : sum + cents)
  }
  return [...sums].map(([dueDate, cents]) => ({ dueDate, cents }))
}
