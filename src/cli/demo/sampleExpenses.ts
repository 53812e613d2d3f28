import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { firstOfPeriod, type Period } from '@/domain/calendar/period'
import { plainDollars } from '@/domain/money/formatMoney'

import { csvText } from './csv'
import type { DemoCalendar } from './demoCalendar'
import type { Random } from './random'

type Bill = {
  readonly payee: string
  readonly category: string
  readonly memo?: string
  readonly property: string
  readonly day: number
  /** Whole dollars, from and to. */
  readonly dollars: readonly [number, number]
  /** Every so many months; 1 unless given. */
  readonly every?: number
  /** How likely in a month that it may come; certain unless given. */
  readonly chance?: number
}

const HOUSES = ['Maple Court', 'Linden House', 'Harbor Fourplex', 'Birch Cottage', 'Main Street Shops']

const utilities: Bill[] = HOUSES.filter((house) => house !== 'Birch Cottage').flatMap((property, index) => [
  {
    payee: 'AES Ohio',
    category: 'utilities',
    memo: 'Hallway and outdoor light',
    property,
    day: 11 + index,
    dollars: [45, 190],
  },
  {
    payee: 'Rumpke Waste & Recycling',
    category: 'utilities',
    memo: 'Waste',
    property,
    day: 16,
    dollars: [75, 140],
  },
  {
    payee: 'City of Dayton Water',
    category: 'utilities',
    memo: 'Water and sewer',
    property,
    day: 21,
    dollars: [160, 420],
  },
])

const yearly: Bill[] = HOUSES.flatMap((property) => [
  {
    payee: 'State Farm Insurance',
    category: 'insurance',
    memo: 'Building policy, quarter',
    property,
    day: 5,
    dollars: [280, 740],
    every: 3,
  },
  {
    payee: 'Montgomery County Treasurer',
    category: 'taxes',
    memo: 'Property tax, half-year',
    property,
    day: 14,
    dollars: [1150, 3100],
    every: 6,
  },
])

const repairs: Bill[] = HOUSES.flatMap((property) => [
  {
    payee: 'Delgado Plumbing',
    category: 'repairs',
    memo: 'Leak under the sink',
    property,
    day: 8,
    dollars: [120, 460],
    chance: 0.25,
  },
  {
    payee: 'Buckeye Heating & Air',
    category: 'repairs',
    memo: 'Furnace service',
    property,
    day: 19,
    dollars: [150, 620],
    chance: 0.2,
  },
  {
    payee: 'Home Depot',
    category: 'supplies',
    memo: 'Paint, filters, hardware',
    property,
    day: 23,
    dollars: [35, 260],
    chance: 0.45,
  },
])

const office: Bill[] = [
  {
    payee: 'Fifth Third Bank',
    category: 'mortgage interest',
    memo: 'Loan on Maple Court',
    property: 'Maple Court',
    day: 2,
    dollars: [1480, 1495],
  },
  {
    payee: 'Fifth Third Bank',
    category: 'mortgage principal',
    memo: 'Loan on Maple Court',
    property: 'Maple Court',
    day: 2,
    dollars: [905, 920],
  },
  {
    payee: 'Greenline Landscaping',
    category: 'cleaning and maintenance',
    memo: 'Grounds',
    property: 'Maple Court',
    day: 26,
    dollars: [180, 260],
  },
  {
    payee: 'Shine Cleaning Co.',
    category: 'cleaning and maintenance',
    memo: 'Stairwells',
    property: 'Linden House',
    day: 27,
    dollars: [110, 150],
  },
  {
    payee: 'Apartments.com',
    category: 'advertising',
    memo: 'Listing',
    property: 'Maple Court',
    day: 9,
    dollars: [59, 129],
    chance: 0.5,
  },
  {
    payee: 'Brandt & Lowe LLP',
    category: 'legal and other professional fees',
    memo: 'Lease review',
    property: 'Main Street Shops',
    day: 18,
    dollars: [240, 480],
    every: 4,
  },
]

const TURNOVER: readonly { offset: number; day: number; row: readonly string[] }[] = [
  {
    offset: -2,
    day: 24,
    row: [
      'expense',
      'Shine Cleaning Co.',
      'Turnover cleaning 2B',
      'cleaning and maintenance',
      'Maple Court',
      '2B',
      '285.00',
    ],
  },
  {
    offset: -1,
    day: 6,
    row: ['expense', 'Sherwin-Williams', 'Paint for 2B', 'supplies', 'Maple Court', '2B', '214.37'],
  },
  {
    offset: -1,
    day: 9,
    row: ['refund', 'Sherwin-Williams', 'Two cans brought back', 'supplies', 'Maple Court', '2B', '58.40'],
  },
  {
    offset: -1,
    day: 12,
    row: ['expense', 'Harbor Flooring', 'New floor 3B', 'repairs', 'Maple Court', '3B', '1840.00'],
  },
]

/** `expenses.csv` of the sample business. */
export const expensesCsv = (calendar: DemoCalendar, random: Random): string => {
  const rows: (readonly (string | null)[])[] = []
  const note = (date: Day, row: readonly (string | null)[]) => {
    if (date >= calendar.booksStart && date <= calendar.today) rows.push([date, ...row])
  }
  const isDueIn = (bill: Bill, month: Period) => (Number(month.slice(5)) - 1) % (bill.every ?? 1) === 0
  for (const month of calendar.months) {
    for (const bill of [...office, ...utilities, ...yearly, ...repairs]) {
      const comes = isDueIn(bill, month) && (bill.chance === undefined || random.happens(bill.chance))
      const cents = random.whole(bill.dollars[0] * 100, bill.dollars[1] * 100)
      const date = addDays(firstOfPeriod(month), bill.day - 1)
      if (comes)
        note(date, [
          'expense',
          bill.payee,
          bill.memo ?? null,
          bill.category,
          bill.property,
          null,
          plainDollars(cents),
        ])
    }
  }
  for (const { offset, day, row } of TURNOVER) note(calendar.day(offset, day), row)
  return csvText(
    ['Date', 'Type', 'Payee', 'Memo', 'Category', 'Property', 'Unit', 'Amount'],
    rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  )
}
