import { OTHER_INCOME_LABELS } from '../../expenses/incomeTerms'
import { parseImportDay } from '../parseImportDay'
import { amountParser, type AmountWords } from '../parseImportMoney'
import { textParser } from '../parseText'
import { wordParser } from '../parseWord'
import { expenseSheet, openingBalanceSheet, paymentSheet } from '../portfolio/readEntries'
import { leaseSheet } from '../portfolio/readLeases'
import { propertySheet, unitSheet } from '../portfolio/readPlaces'
import { tenantSheet } from '../portfolio/readTenants'
import type { SheetReader } from '../portfolio/sheet'
import type { TableSpec } from '../readTable'
import type { SheetKind } from './importKinds'

const word = textParser(200)
const memo = textParser(500)

const INCOME_AMOUNT: AmountWords = {
  negative:
    'Income is money that came in. Record money that went out as an expense and take the row out; or correct the amount.',
  zero: 'Fill in what was received, or take the row out.',
}

const INCOME_COLUMNS = {
  date: { required: true, aliases: ['received', 'received on', 'day received', 'date received'] },
  payer: { aliases: ['from', 'received from', 'tenant'] },
  property: { required: true },
  category: { required: true, aliases: ['type'] },
  amount: { required: true },
  memo: { aliases: ['note', 'notes', 'description'] },
} as const

/** Other income as `other-income.csv` writes it. */
export const incomeSheet = {
  spec: INCOME_COLUMNS,
  money: ['amount'],
  read: (at, notation) => ({
    date: at.required('date', parseImportDay),
    payer: at.optional('payer', word),
    property: at.required('property', word),
    category: at.required(
      'category',
      wordParser(OTHER_INCOME_LABELS, { washer: 'laundry', dryer: 'laundry' }),
    ),
    amountCents: at.required('amount', amountParser('entry', notation, INCOME_AMOUNT)),
    memo: at.optional('memo', memo),
  }),
} satisfies SheetReader<typeof INCOME_COLUMNS, unknown>

/** How a spreadsheet of one kind is laid out. */
export type SheetLayout = {
  readonly spec: TableSpec
  /** Columns of amounts, and those of days: written as the whole column says. */
  readonly money: readonly string[]
  readonly days: readonly string[]
  /** Lists of `day=amount` or `name=amount`. */
  readonly lists: readonly string[]
  /** Columns without which no row can be read; of the others, an empty cell says nothing. */
  readonly needs: readonly string[]
  /** What an empty cell says. */
  readonly silent: Readonly<Record<string, string>>
  /** The column that a row's day, and its amount, is shown from. */
  readonly day: string | null
  readonly amount: string | null
}

const needsOf = (spec: TableSpec): string[] =>
  Object.entries(spec).flatMap(([column, { required }]) => (required ? [column] : []))

const PLAIN = { lists: [], silent: {}, day: null, amount: null } as const

export const SHEETS: Readonly<Record<SheetKind, SheetLayout>> = {
  payments: {
    ...PLAIN,
    ...paymentSheet,
    days: ['date'],
    // Who lives where is looked for by the tenant's name, too.
    needs: ['tenant', 'date', 'amount'],
    silent: { type: 'rent' },
    day: 'date',
    amount: 'amount',
  },
  expenses: {
    ...PLAIN,
    ...expenseSheet,
    days: ['date'],
    needs: ['date', 'category', 'property', 'amount'],
    silent: { type: 'expense' },
    day: 'date',
    amount: 'amount',
  },
  'other-income': {
    ...PLAIN,
    ...incomeSheet,
    days: ['date'],
    needs: needsOf(INCOME_COLUMNS),
    day: 'date',
    amount: 'amount',
  },
  properties: { ...PLAIN, ...propertySheet, days: [], needs: needsOf(propertySheet.spec) },
  units: { ...PLAIN, ...unitSheet, days: [], needs: needsOf(unitSheet.spec) },
  tenants: { ...PLAIN, ...tenantSheet, days: [], needs: [] },
  leases: {
    ...PLAIN,
    ...leaseSheet,
    days: ['start', 'end', 'moved out', 'renews lease of'],
    lists: ['rent steps', 'recurring'],
    needs: ['property', 'unit', 'tenants', 'start', 'rent'],
    day: 'start',
  },
  'opening-balances': {
    ...PLAIN,
    ...openingBalanceSheet,
    days: ['due date'],
    needs: needsOf(openingBalanceSheet.spec),
    day: 'due date',
    amount: 'amount',
  },
}

/** The columns of a spreadsheet, in the order of its template. */
export const sheetColumns = (kind: SheetKind): string[] => Object.keys(SHEETS[kind].spec)
