import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { BankLine } from '@/domain/imports/bank/bankLine'
import type { KnownAccount, KnownMoney } from '@/domain/imports/bank/knownBooks'
import { csvRows } from '@/domain/imports/csvRows'
import { parseDay, type Day } from '@/domain/calendar/day'
import type { PaymentMethod } from '@/domain/ledger/paymentTerms'
import type { PortfolioName } from './portfolioFiles'

type Row = Readonly<Record<string, string>>

export type Share = {
  readonly property: string
  readonly unit: string
  readonly tenant: string
  readonly type: string
  readonly cents: number
}
/** A line of the bank and what it truly is. */
export type TrueLine = {
  readonly date: string
  readonly text: string
  readonly cents: number
  readonly balanceCents: number
  readonly fitid: string
  readonly truth: {
    readonly kind: string
    readonly shares?: readonly Share[]
    /** Of an expense. */
    readonly category?: string
    readonly property?: string
  }
}

const fileOf = (name: PortfolioName, file: string) =>
  readFileSync(path.join('tests/fixtures', name, file), 'utf8')

function rowsOf(name: PortfolioName, file: string): Row[] {
  const [headers, ...rows] = csvRows(fileOf(name, file)).rows
  return rows
    .filter((cells) => cells.length > 1)
    .map((cells) =>
      Object.fromEntries((headers ?? []).map((header, at) => [header.toLowerCase(), cells[at] ?? ''])),
    )
}

const centsOf = (amount: string | undefined) => Math.round(Number((amount ?? '').replace(/[$,]/g, '')) * 100)

function dayOf(text: string | undefined): Day {
  const [month, day, year] = (text ?? '').split('/')
  return parseDay(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
}

export const trueLines = (name: PortfolioName): TrueLine[] =>
  JSON.parse(fileOf(name, 'bank/expected-bank.json')) as TrueLine[]

export const bankLineOf = ({ date, text, cents, balanceCents }: TrueLine, at: number): BankLine => ({
  row: at + 1,
  day: parseDay(date),
  text: text.replace(/\s+/g, ' '),
  cents,
  balanceCents,
  bankId: null,
})

/** The accounts of leases.csv, a renewal in the account it renews; each owes something, as if nothing was paid. */
export function accountsOf(name: PortfolioName): KnownAccount[] {
  const accounts: KnownAccount[] = []
  let tenantId = 0
  for (const row of rowsOf(name, 'leases.csv')) {
    const rentCents = centsOf(row['rent'])
    if (row['renews lease of']) {
      const at = accounts.findIndex(
        ({ property, unit, start }) =>
          property.name === row['property'] && unit === row['unit'] && start === row['renews lease of'],
      )
      accounts[at] = { ...accounts[at]!, rentCents }
      continue
    }
    accounts.push({
      account: accounts.length + 1,
      property: { id: 1, name: row['property'] ?? '' },
      unit: row['unit'] ?? '',
      tenants: (row['tenants'] ?? '').split('; ').map((tenant) => ({ id: (tenantId += 1), name: tenant })),
      start: parseDay(row['start']),
      lastDay: row['moved out'] ? parseDay(row['moved out']) : null,
      rentCents,
      owedCents: 2 * rentCents + 1,
      depositUnpaidCents: centsOf(row['security deposit']) - (centsOf(row['deposit held']) || 0),
    })
  }
  return accounts
}

export const accountOf = (accounts: readonly KnownAccount[], share: Omit<Share, 'type' | 'cents'>) =>
  accounts.find(
    ({ property, unit, tenants }) =>
      property.name === share.property &&
      unit === share.unit &&
      tenants.some((tenant) => tenant.name === share.tenant),
  )?.account

/** Payments.csv and expenses.csv as the books hold them after the hand-over. */
export function moneyOf(name: PortfolioName, accounts: readonly KnownAccount[]): KnownMoney[] {
  const payments = rowsOf(name, 'payments.csv').map((row, at): KnownMoney => {
    const [property = '', unit = '', tenant = ''] = [row['property'], row['unit'], row['tenant']]
    return {
      kind: 'payment',
      id: at + 1,
      day: dayOf(row['date']),
      cents: centsOf(row['amount']),
      account: accountOf(accounts, { property, unit, tenant }) ?? null,
      label: `Payment ${row['receipt #']} of ${tenant}`,
      text: `${tenant} ${row['receipt #']}`,
      method: row['method'] as PaymentMethod,
      seen: false,
      reversed: false,
    }
  })
  const expenses = rowsOf(name, 'expenses.csv').map((row, at): KnownMoney => ({
    kind: 'expense',
    id: at + 1,
    day: dayOf(row['date']),
    cents: -centsOf(row['amount']),
    account: null,
    label: `${row['payee']}, ${row['property']}`,
    text: row['payee'] ?? '',
    method: null,
    seen: false,
    reversed: false,
  }))
  return [...payments, ...expenses]
}
