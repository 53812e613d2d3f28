import type { BankLine } from '@/domain/imports/bank/bankLine'
import type { Becomes } from '@/domain/imports/bank/becomes'
import type { KnownAccount, KnownBooks, KnownMoney } from '@/domain/imports/bank/knownBooks'
import { planLines } from '@/domain/imports/bank/planLines'

export const known = (account: number, name: string, given: Partial<KnownAccount> = {}): KnownAccount => ({
  account,
  property: { id: 1, name: 'Maple Court' },
  unit: `${account}A`,
  tenants: [{ id: account * 10, name }],
  start: '2025-03-01',
  lastDay: null,
  rentCents: 100000 + account * 1000,
  owedCents: 0,
  ...given,
})
export const money = (id: number, given: Partial<KnownMoney> = {}): KnownMoney => ({
  kind: 'payment',
  id,
  day: '2026-02-03',
  cents: 70000,
  account: 1,
  label: `Payment R${id}`,
  text: '',
  method: 'check',
  seen: false,
  reversed: false,
  ...given,
})
export const MARIA = known(1, 'Maria Brown')
export const books = (given: Partial<KnownBooks> = {}): KnownBooks => ({
  bankAccount: 1,
  accounts: [MARIA, known(2, 'Elena Rossi'), known(3, 'Łukasz Ivanova')],
  money: [],
  posted: [],
  payers: [],
  rules: [],
  ...given,
})
type Given = Partial<BankLine> & { text: string }
export const file = (...given: Given[]): BankLine[] =>
  given.map((line, at) => ({
    row: at + 1,
    day: '2026-02-03',
    cents: 70000,
    balanceCents: null,
    bankId: null,
    ...line,
  }))
export const plan = (
  given: Partial<KnownBooks>,
  lines: readonly BankLine[],
  choices: [number, Becomes][] = [],
) => planLines(lines, books(given), new Map(choices))
export const states = (given: Partial<KnownBooks>, lines: readonly BankLine[]) =>
  plan(given, lines).map(({ state }) => state)
export const SLIP = 'REMOTE ONLINE DEPOSIT # 47'
export const ZELLE = 'Zelle payment from MARIA BROWN 377'
