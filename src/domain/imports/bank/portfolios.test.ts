import { describe, expect, it } from 'vitest'
import { accountOf, accountsOf, bankLineOf, moneyOf, trueLines } from '@tests/support/fixtures/bankBooks'
import type { Becomes, PlannedLine } from './becomes'
import { foldedLetters } from './foldText'
import type { KnownBooks } from './knownBooks'
import { payerOf } from './payerOf'
import { planLines } from './planLines'
import { shareToDecide } from './shareToDecide'

const empty = { bankAccount: 1, money: [], posted: [], payers: [], rules: [] } as const
const accountsIn = (becomes: Becomes | null) =>
  becomes?.kind === 'payment' ? becomes.parts.map(({ account }) => account) : []

describe.each(['portfolio', 'portfolio-2'] as const)('the bank file of %s', (name) => {
  const truths = trueLines(name)
  const accounts = accountsOf(name)
  const lines = truths.map(bankLineOf)
  const isSpelled = (at: number) => {
    const [share, ...others] = truths[at]?.truth.shares ?? []
    const payer = payerOf(lines[at]!.text)
    return (
      share && others.length === 0 && payer !== null && foldedLetters(payer) === foldedLetters(share.tenant)
    )
  }
  const plan = (books: Partial<KnownBooks>, given = lines): PlannedLine[] =>
    planLines(given, { ...empty, accounts, ...books }, new Map())

  it('is matched without help where it spells out the payer, and nowhere wrongly', () => {
    const spelled = plan({}).filter((_, at) => isSpelled(at))
    expect(spelled.length).toBeGreaterThan(35)
    for (const planned of spelled) {
      const [share] = truths[planned.row - 1]?.truth.shares ?? []
      expect(planned).toMatchObject({ state: 'new' })
      expect(accountsIn(planned.becomes)).toEqual([accountOf(accounts, share!)])
    }
    const guessed = plan({}).filter(({ becomes, row }) => becomes?.kind === 'payment' && !isSpelled(row - 1))
    expect(guessed).toEqual([])
  })

  it('has each letter cp1252 lacks lost, and none is matched wrongly; its tenant is offered first', () => {
    const lost = lines.map((line) => ({ ...line, text: line.text.replace(/[^\u0020-\u00ff]/g, '?') }))
    for (const planned of plan({}, lost)) {
      const [share] = truths[planned.row - 1]?.truth.shares ?? []
      if (!share || payerOf(lost[planned.row - 1]!.text) === null) continue
      const offered = planned.becomes ?? planned.suggestions[0]?.becomes ?? null
      expect(accountsIn(offered)).toEqual([accountOf(accounts, share)])
    }
  })

  it('cut at 32 letters by OFX is matched as well', () => {
    const cut = lines.map((line) => ({
      ...line,
      text: `${truths[line.row - 1]!.text.slice(0, 32)} ${truths[line.row - 1]!.text.slice(32)}`.replace(
        /\s+/g,
        ' ',
      ),
    }))
    expect(plan({}, cut).map(({ becomes }) => accountsIn(becomes))).toEqual(
      plan({}).map(({ becomes }) => accountsIn(becomes)),
    )
  })

  it('says only what is recorded, once the payments and expenses are', () => {
    const money = moneyOf(name, accounts)
    const planned = plan({ money })
    for (const line of planned) {
      const { truth } = truths[line.row - 1]!
      if (truth.kind === 'otherIncome') expect(line.state).toBe('needsMatch')
      if (truth.kind === 'notOurs') expect(line.state).toBe('notOurs')
      if (truth.kind === 'expense') expect(line.state).toBe('possiblyRecorded')
      if (truth.kind !== 'payment') continue
      expect(line.state).toBe('possiblyRecorded')
      const becomes = line.suggestions[0]?.becomes
      const records = becomes?.kind === 'recorded' ? becomes.records : []
      const recorded = records.map(({ id }) => money.find((one) => one.kind === 'payment' && one.id === id))
      expect(recorded.map((one) => one?.account).toSorted()).toEqual(
        truth.shares?.map((share) => accountOf(accounts, share)).toSorted(),
      )
    }
  })

  it('keeps both equal rows of 17 February', () => {
    const equal = plan({}).filter(({ row }) => lines[row - 1]?.text === 'COIN LAUNDRY CO DEPOSIT')
    expect(new Set(equal.map(({ identity }) => identity)).size).toBe(2)
  })

  it('finds the payment of the returned check', () => {
    const money = moneyOf(name, accounts).map((one) => ({ ...one, seen: true }))
    const returned = plan({ money }).find(({ row }) => truths[row - 1]?.truth.kind === 'returned')
    const [share] = truths.find(({ truth }) => truth.kind === 'returned')?.truth.shares ?? []
    const becomes = returned?.becomes ?? returned?.suggestions[0]?.becomes
    const payment = becomes?.kind === 'returned' ? becomes.payment : null
    expect(money.find((one) => one.kind === 'payment' && one.id === payment)?.account).toBe(
      accountOf(accounts, share!),
    )
  })

  it('is posted already, in another format possibly, when imported again', () => {
    const posted = plan({}).map(({ identity }, at) => ({
      ...lines[at]!,
      identity,
      label: 'Posted before',
      records: [],
    }))
    expect(shareToDecide(plan({ posted })).states.alreadyPosted).toBe(lines.length)
    const ofx = lines.map((line) => ({
      ...line,
      bankId: truths[line.row - 1]!.fitid,
      text: line.text.replace(/[^\u0020-\u00ff]/g, '?').slice(0, 32),
    }))
    expect(shareToDecide(plan({ posted }, ofx)).states.possiblyRecorded).toBe(lines.length)
  })
})

describe('a hundred thousand lines and five hundred accounts', () => {
  it('are planned, each of them', () => {
    const [lines, accounts] = [trueLines('portfolio-2').map(bankLineOf), accountsOf('portfolio-2')]
    const many = Array.from({ length: 500 }, (_, at) => ({
      ...accounts[at % accounts.length]!,
      account: at + 1,
      tenants: [{ id: at, name: `Tenant${at} Of${at % 40}` }],
      rentCents: 90000 + at * 1313,
    }))
    const file = Array.from({ length: 100_000 }, (_, at) => ({
      ...lines[at % lines.length]!,
      row: at + 1,
      cents: lines[at % lines.length]!.cents + (at % 977),
    }))
    const one = moneyOf('portfolio-2', accounts)[0]!
    const money = Array.from({ length: 5000 }, (_, at) => ({
      ...one,
      id: at,
      day: lines[at % lines.length]!.day,
      cents: 100000 + at,
      method: 'check' as const,
    }))
    const planned = planLines(file, { ...empty, accounts: many, money }, new Map())
    expect(planned).toHaveLength(100_000)
  }, 120_000)
})
