import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import type { User } from '@/payload-types'
import { importPortfolio } from '@plugins/imports/index'
import type { RentBalanceReport } from '@plugins/reports/index'
import { asUser } from '@tests/support/builders'
import { accountBalances, checkJournal, hledger, needHledger } from '@tests/support/hledger/hledger'
import { randomBusiness, randomDay, saveBusiness, TWICE_RETURNED } from '@tests/support/ledger/randomBusiness'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { postRent } from '../operations/postRent'

const journalOf = async (app: TestPayload, user: User): Promise<string> => {
  const { status, text } = await app.rest('GET', '/ledger/journal?format=hledger', { user })
  expect(status).toBe(200)
  return text
}

type Figures = Record<string, number>

const withoutZeros = (figures: Iterable<[account: string, cents: number]>): Figures =>
  Object.fromEntries([...figures].filter(([, cents]) => cents !== 0))

/** By account: what it owes less what it has prepaid, and the deposit held; accounts with nothing of it left out. */
const byReport = async (app: TestPayload, user: User, asOf: Day): Promise<Figures> => {
  const { body } = await app.rest<RentBalanceReport>(
    'GET',
    `/reports/rent-balance?asOf=${asOf}&limit=10000`,
    { user },
  )
  return withoutZeros(
    body.rows.flatMap(({ account, balanceCents, depositHeldCents }): [string, number][] => [
      [`assets:receivable:${account}`, -balanceCents],
      [`liabilities:deposits:${account}`, -depositHeldCents],
    ]),
  )
}

const byJournal = (journal: string, asOf: Day): Figures =>
  withoutZeros(
    accountBalances(journal, {
      of: '^(assets:receivable|liabilities:deposits):',
      before: addDays(asOf, 1),
    }),
  )

const COUNTED = [
  'charges',
  'payments',
  'credits',
  'refunds',
  'reversals',
  'deposit_movements',
  'expenses',
  'other_income',
]

const countedEntries = async ({ sql }: TestPayload): Promise<number> => {
  const counts = COUNTED.map((table) => `(select count(*) from ${table} where voided_at is null)`).join(' + ')
  const [row] = await sql<{ count: string }>(`select ${counts} as count`)
  return Number(row?.count)
}

const countedTransactions = (journal: string): number =>
  hledger(journal, 'print').match(/^\d{4}-\d\d-\d\d /gm)?.length ?? -1

beforeAll(needHledger)

describe.each(['portfolio', 'portfolio-2'])('the journal of the hand-over of %s', (name) => {
  const folder = path.join('tests/fixtures', name)
  let app: TestPayload
  let manager: User
  let journal: string
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => ({ name: file, bytes: readFileSync(path.join(folder, file)) }))
    await importPortfolio({ payload: app.payload, files, booksStart: '2026-01-01' })
    await postRent({ payload: app.payload, through: '2026-04-15' })
    journal = await journalOf(app, manager)
  })

  it('is accepted by hledger, and has every entry once', async () => {
    checkJournal(journal)

    const entries = await countedEntries(app)
    expect(entries).toBeGreaterThan(200)
    expect(countedTransactions(journal)).toBe(entries)
    expect(journal).toMatch(new RegExp(`\n; ${entries} entries\n$`))
  })

  it.each(['2026-01-01', '2026-01-31', '2026-02-14', '2026-03-10', '2026-04-15', '2027-01-01'] as const)(
    'has the receivable and the deposit of every account as of %s',
    async (asOf) => {
      const report = await byReport(app, manager, asOf)

      expect(Object.keys(report).length).toBeGreaterThan(10)
      expect(byJournal(journal, asOf)).toEqual(report)
    },
  )
})

describe('the journal of any business', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  it('has on any day the receivable and the deposit of every account that the report has', async () => {
    await fc.assert(
      fc.asyncProperty(randomBusiness, fc.tuple(randomDay, randomDay), async (business, days) => {
        await saveBusiness(app, business)
        const journal = await journalOf(app, manager)

        for (const asOf of days) expect(byJournal(journal, asOf)).toEqual(await byReport(app, manager, asOf))
      }),
      { numRuns: 12, examples: [[[TWICE_RETURNED], ['2025-06-10', '2025-07-01']]] },
    )
  }, 120_000)

  it('has every entry once, also when there are more than are read at once', async () => {
    while ((await countedEntries(app)) <= 1_000) await saveBusiness(app, fc.sample(randomBusiness, 3).flat())
    const journal = await journalOf(app, manager)

    checkJournal(journal)
    expect(countedTransactions(journal)).toBe(await countedEntries(app))
    expect(byJournal(journal, '2026-03-10')).toEqual(await byReport(app, manager, '2026-03-10'))
  }, 120_000)
})
