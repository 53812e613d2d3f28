import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Day } from './calendar/day'
import { latestDay } from './calendar/earliestDay'
import { rentInForce } from './charges/leaseInForce'
import { PRORATION_METHODS } from './charges/prorate'
import { rentSchedule } from './charges/rentSchedule'
import type { LeaseTerms } from './charges/tenancyTerms'
import { decodeText } from './imports/decodeText'
import { parseImportDay } from './imports/parseImportDay'
import { amountParser } from './imports/parseImportMoney'
import { parseNames, parseRecurringLines, parseRentSteps } from './imports/parseLists'
import { wholeNumberParser } from './imports/parseNumber'
import { textParser } from './imports/parseText'
import { wordParser } from './imports/parseWord'
import { readTable, type TableSpec } from './imports/readTable'
import { rowReader } from './imports/rowReader'
import { tenancyLastDay, tenancyStateAt } from './leases/tenancyState'
import { ageing } from './ledger/ageing'
import type { OwedEntry, PaidEntry } from './ledger/entries'

/**
 * The whole domain at once: a business's spreadsheets in, its balances out, with nothing between but these pure
 * functions. The expected balances were made by a reference that shares no code with the project.
 */
const FIXTURES = path.join(import.meta.dirname, '../../tests/fixtures')
const BOOKS_START: Day = '2026-01-01'
const POSTED_THROUGH: Day = '2026-04-15'

type Lease = LeaseTerms & { tenants: string[]; moveOutDay: Day | null; depositHeldCents: number }
type Tenancy = { property: string; unit: string; leases: Lease[]; tenants: string[] }

const text = textParser()
const cents = amountParser('zeroOrMore', 'us')
const signed = amountParser('signed', 'us')
const methods = wordParser({
  actualDays: 'Actual days',
  thirtyDay: 'Thirty',
  yearDays365: '365',
  none: 'None',
})
const dueDay = wholeNumberParser(1, 31)
const place = { property: { required: true }, unit: { required: true } } as const

function rowsOf<const S extends TableSpec>(folder: string, file: string, spec: S) {
  const table = readTable(file, decodeText(readFileSync(path.join(FIXTURES, folder, file))), spec)
  return table.rows.map((row) => rowReader(file, table.headers, row))
}

/** The fixtures are right, so a cell that cannot be read is a fault of the reader. */
function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a cell of the fixtures was refused')
  return value
}

function tenanciesOf(folder: string): Tenancy[] {
  const tenancies: Tenancy[] = []
  const ignored = { end: {}, 'security deposit': {}, 'grace days': {}, 'late fee': {} }
  const spec = {
    ...place,
    ...ignored,
    tenants: {},
    start: {},
    'moved out': {},
    rent: {},
    'rent steps': {},
    recurring: {},
    'due day': {},
    proration: {},
    'deposit held': {},
    'renews lease of': {},
  } as const
  for (const row of rowsOf(folder, 'leases.csv', spec)) {
    const start = sure(row.required('start', parseImportDay))
    const steps = sure(row.optional('rent steps', (cell) => parseRentSteps(cell, 'us'))) ?? []
    const lease: Lease = {
      start,
      dueDay: sure(row.required('due day', dueDay)),
      proration: sure(row.required('proration', methods)),
      rentSteps: [{ from: start, cents: sure(row.required('rent', cents)) }, ...steps],
      recurringLines: sure(row.optional('recurring', (cell) => parseRecurringLines(cell, 'us'))) ?? [],
      tenants: sure(row.required('tenants', parseNames)),
      moveOutDay: sure(row.optional('moved out', parseImportDay)),
      depositHeldCents: sure(row.optional('deposit held', cents)) ?? 0,
    }
    const [property, unit] = [sure(row.required('property', text)), sure(row.required('unit', text))]
    const renewed = sure(row.optional('renews lease of', parseImportDay))
    const tenancy = tenancies.find(
      (known) =>
        known.property === property &&
        known.unit === unit &&
        known.leases.some((other) => other.start === renewed),
    )
    if (tenancy) tenancy.leases.push(lease)
    else tenancies.push({ property, unit, leases: [lease], tenants: lease.tenants })
  }
  return tenancies
}

function daysOf(tenancy: Tenancy, all: readonly Tenancy[]) {
  const starts = (of: Tenancy) => of.leases.map((lease) => lease.start).toSorted()
  const start = starts(tenancy)[0] ?? BOOKS_START
  const next = all
    .filter((other) => other.property === tenancy.property && other.unit === tenancy.unit)
    .flatMap((other) => starts(other)[0] ?? [])
    .filter((other) => other > start)
    .toSorted()[0]
  const moveOutDay = tenancy.leases.find((lease) => lease.moveOutDay !== null)?.moveOutDay ?? null
  return { start, lastDay: tenancyLastDay({ moveOutDay, nextTenancyStart: next ?? null }) }
}

function business(folder: string) {
  const tenancies = tenanciesOf(folder)
  const accounts = tenancies.map((tenancy) => {
    const days = daysOf(tenancy, tenancies)
    const schedule = rentSchedule(
      { leases: tenancy.leases, lastDay: days.lastDay },
      { booksStart: BOOKS_START, through: POSTED_THROUGH },
    )
    const charges = schedule.map(({ line, dueDate, cents: owed }, number): OwedEntry => {
      return {
        number,
        type: line === 'rent' ? 'rent' : 'recurring',
        date: dueDate,
        dueDate,
        cents: owed,
        voided: false,
      }
    })
    return { tenancy, days, charges, payments: [] as PaidEntry[], deposits: [] as PaidEntry[] }
  })
  const accountOf = (property: string, unit: string, tenant: string) =>
    sure(
      accounts.find(
        ({ tenancy }) =>
          tenancy.property === property && tenancy.unit === unit && tenancy.tenants.includes(tenant),
      ),
    )
  const openings = { ...place, tenant: {}, 'due date': {}, amount: {}, memo: {} } as const
  for (const row of rowsOf(folder, 'opening-balances.csv', openings)) {
    const [property, unit] = [sure(row.required('property', text)), sure(row.required('unit', text))]
    const { charges, payments } = accountOf(property, unit, sure(row.required('tenant', text)))
    const owed = sure(row.required('amount', signed))
    const dueDate = sure(row.required('due date', parseImportDay))
    const entry = { date: BOOKS_START, cents: Math.abs(owed), voided: false }
    if (owed < 0) payments.push(entry)
    else charges.push({ ...entry, number: 1000, type: 'openingBalance', dueDate })
  }
  const received = {
    ...place,
    tenant: {},
    date: {},
    amount: {},
    term: {},
    type: {},
    method: {},
    receipt: {},
  } as const
  for (const row of rowsOf(folder, 'payments.csv', received)) {
    const [property, unit] = [sure(row.required('property', text)), sure(row.required('unit', text))]
    const account = accountOf(property, unit, sure(row.required('tenant', text)))
    const isDeposit = sure(row.required('type', text)) === 'deposit'
    const date = sure(row.required('date', parseImportDay))
    const entry = { date, cents: sure(row.required('amount', cents)), voided: false }
    ;(isDeposit ? account.deposits : account.payments).push(entry)
  }
  return accounts
}

type Expected = { asOf: Day; accounts: Record<string, unknown>[] }[]

describe.each(['portfolio', 'portfolio-2'])('the business in %s', (folder) => {
  const expected = JSON.parse(
    readFileSync(path.join(FIXTURES, folder, 'expected-balances.json'), 'utf8'),
  ) as Expected
  const accounts = business(folder)

  it('uses every proration there is, between them', () => {
    const used = [...business('portfolio'), ...business('portfolio-2')].flatMap(({ tenancy }) =>
      tenancy.leases.map((lease) => lease.proration),
    )
    expect(new Set(used)).toEqual(new Set(PRORATION_METHODS))
  })

  it.each(expected)('has these balances as of $asOf', ({ asOf, accounts: rows }) => {
    const dated = (entries: readonly PaidEntry[]) => entries.filter(({ date }) => date <= asOf)
    const computed = accounts.map(({ tenancy, days, charges, payments, deposits }) => {
      const { open: _open, ...amounts } = ageing({ charges, credits: payments, asOf })
      const paidOn = dated(payments).map(({ date }) => date)
      const [firstPaid, ...laterPaid] = paidOn
      const broughtCents = tenancy.leases.reduce((sum, lease) => sum + lease.depositHeldCents, 0)
      return {
        property: tenancy.property,
        unit: tenancy.unit,
        tenants: tenancy.tenants,
        tenancy: tenancyStateAt(days, asOf),
        rentCents: rentInForce({ leases: tenancy.leases, lastDay: days.lastDay }, asOf),
        depositHeldCents: dated(deposits).reduce((sum, deposit) => sum + deposit.cents, broughtCents),
        lastPaymentDate: firstPaid === undefined ? null : latestDay(firstPaid, ...laterPaid),
        ...amounts,
      }
    })
    const key = (row: Record<string, unknown>) =>
      JSON.stringify([row['property'], row['unit'], row['tenants']])
    const sorted = (list: Record<string, unknown>[]) => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    expect(sorted(computed)).toEqual(sorted(rows))
  })
})
