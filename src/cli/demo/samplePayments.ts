import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { earliestDay, latestDay } from '@/domain/calendar/earliestDay'
import { periodOf } from '@/domain/calendar/period'
import { plainDollars } from '@/domain/money/formatMoney'

import { csvText } from './csv'
import type { DemoCalendar } from './demoCalendar'
import type { Random } from './random'
import { billsOf, depositCents, startOf } from './sampleLeases'
import type { SampleTenancy } from './sampleTenancy'

type Received = { day: Day; tenant: string; cents: number; type: 'rent' | 'deposit'; term: string | null }

const HEADER = ['Tenant', 'Unit', 'Property', 'Date', 'Amount', 'Term', 'Type', 'Method', 'Receipt #']
const FIRST_RECEIPT = 1001

/** What a household paid, by its habit, one bill after the other. */
const paidBy = (tenancy: SampleTenancy, calendar: DemoCalendar, random: Random): Received[] => {
  const { habit, tenants } = tenancy
  const [first = '', second = first] = tenants
  // Who pays ahead has paid a bill that is not due yet.
  const through = habit.kind === 'ahead' ? calendar.day(2) : calendar.today
  return billsOf(tenancy, calendar, through).flatMap(({ dueDate, cents }): Received[] => {
    const received = (after: number, amount: number, tenant = first): Received => ({
      // What was paid before the books started is in the opening balances.
      day:
        habit.kind === 'ahead'
          ? addDays(dueDate, after)
          : latestDay(addDays(dueDate, after), calendar.booksStart),
      tenant,
      cents: amount,
      type: 'rent',
      term: periodOf(dueDate),
    })
    switch (habit.kind) {
      case 'onTime':
        // Now and then a weekend, a holiday, a forgotten transfer.
        return [received(random.happens(0.12) ? random.whole(5, 9) : random.whole(-2, 3), cents)]
      case 'late':
        return [received(random.happens(0.2) ? random.whole(0, 4) : random.whole(7, 16), cents)]
      case 'short':
        return [received(random.whole(0, 5), Math.round((cents * habit.percent) / 100))]
      case 'stopped':
        return dueDate >= calendar.day(1 - habit.since) ? [] : [received(random.whole(0, 4), cents)]
      case 'ahead':
        return [received(-random.whole(12, 20), cents)]
      case 'halves': {
        const half = Math.floor(cents / 2)
        return [received(random.whole(-1, 2), half), received(random.whole(0, 6), cents - half, second)]
      }
    }
  })
}

/** The deposit of who came after the books started, some days before they moved in. */
const depositOf = (tenancy: SampleTenancy, calendar: DemoCalendar, random: Random): Received[] => {
  const [lease] = tenancy.leases
  const [tenant] = tenancy.tenants
  if (!lease || !tenant || startOf(calendar, lease) < calendar.booksStart) return []
  // A lease to come was signed, and its deposit paid, before today.
  const day = addDays(earliestDay(startOf(calendar, lease), calendar.today), -random.whole(2, 6))
  return [{ day, tenant, cents: depositCents(tenancy), type: 'deposit', term: null }]
}

export type SamplePayment = Received & { tenancy: SampleTenancy; receipt: string }

/** Every payment of the sample business, in the order of the days, with receipts numbered through. */
export const samplePayments = (
  tenancies: readonly SampleTenancy[],
  calendar: DemoCalendar,
  random: Random,
): SamplePayment[] =>
  tenancies
    .flatMap((tenancy) =>
      [...depositOf(tenancy, calendar, random), ...paidBy(tenancy, calendar, random)].map((received) => ({
        tenancy,
        ...received,
      })),
    )
    .filter(({ day }) => day >= calendar.booksStart && day <= calendar.today)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((payment, index) => ({ ...payment, receipt: `R${FIRST_RECEIPT + index}` }))

/** Since last month the family enters payments here, with the bank account they went to; the spreadsheet ends before. */
export const isEnteredHere = ({ day }: SamplePayment, calendar: DemoCalendar): boolean =>
  day >= calendar.day(-1)

/** `payments.csv` of the sample business. */
export const paymentsCsv = (payments: readonly SamplePayment[], calendar: DemoCalendar): string =>
  csvText(
    HEADER,
    payments
      .filter((payment) => !isEnteredHere(payment, calendar))
      .map(({ tenancy, tenant, day, cents, type, term, receipt }) => [
        tenant,
        tenancy.unit,
        tenancy.property,
        day,
        plainDollars(cents),
        term,
        type,
        tenancy.method,
        receipt,
      ]),
  )
