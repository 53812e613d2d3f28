import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildExpense, buildPayment } from '@tests/support/builders'
import { checkJournal, needHledger, transactions } from '@tests/support/hledger/hledger'
import { ledgerBooks, type LedgerBooks } from '@tests/support/ledger/ledgerBooks'

import { writeJournal } from './writeJournal'

const ALL_DAYS = 'format=hledger'

beforeAll(needHledger)

describe('GET /api/ledger/journal', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
    const { payload } = books.app
    const { accountId: account } = await books.newLease()
    // Newest first, so that their numbers and their days go opposite ways.
    for (const day of ['2026-02-01', '2026-01-31', '2026-01-05', '2026-01-04', '2026-01-01']) {
      await buildExpense(payload, { property: books.property, date: day })
      await buildPayment(payload, { account, receivedOn: day })
      await books.rent(account, day)
    }
  })

  const ask = (query = ALL_DAYS, user: User | undefined = books.manager) =>
    books.app.rest<{ errors: { message: string; data: { code: string; details: object } }[] }>(
      'GET',
      `/ledger/journal?${query}`,
      { user },
    )
  const journal = async (query?: string): Promise<string> => (await ask(query)).text

  it('goes by day, then by the number of the entry, with money beside the accounts last', async () => {
    const order = transactions(await journal()).map(({ tdate, tcode }) => [
      tdate,
      tcode.startsWith('expense-') ? Infinity : Number(tcode),
    ])

    expect(order).toHaveLength(15)
    expect(order).toEqual(
      order.toSorted((a, b) => (a[0] === b[0] ? Number(a[1]) - Number(b[1]) : a[0]! < b[0]! ? -1 : 1)),
    )
    expect(order.slice(0, 3).map(([day]) => day)).toEqual(['2026-01-01', '2026-01-01', '2026-01-01'])
    expect(order[2]?.[1]).toBe(Infinity)
  })

  it('can be had in parts, which are the whole when put one after the other', async () => {
    const parts = ['to=2026-01-04', 'from=2026-01-05&to=2026-01-31', 'from=2026-02-01']
    const texts = await Promise.all(parts.map(journal))

    expect(texts.map((text) => transactions(text).length)).not.toContain(0)
    expect(transactions(texts.join('\n')).map(({ tcode }) => tcode)).toEqual(
      transactions(await journal()).map(({ tcode }) => tcode),
    )
  })

  it('is a journal without entries on days that have none', async () => {
    const text = await journal('from=2030-01-01&to=2030-01-01')

    checkJournal(text)
    expect(text).toMatch(/\n; 0 entries\n$/)
  })

  it('is a file named for its days, kept by nobody on the way', async () => {
    const { headers } = await ask('from=2026-01-01&to=2026-03-31')

    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="books-from-2026-01-01-through-2026-03-31.journal"',
    )
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  it.each([
    ['format', 'format=ledger'],
    ['format', 'format='],
    ['format', 'format=hledger&format=hledger'],
    ['from', 'from=2026-02-30'],
    ['from', 'from=01/31/2026'],
    ['from', 'from=2026-02-02&to=2026-02-01'],
    ['to', 'to='],
    ['to', 'to=2026-01-01&to=2026-01-02'],
    ['asOf', 'asOf=2026-01-01'],
  ])('refuses a bad %s: %s', async (parameter, query) => {
    const { status, body } = await ask(query)

    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain(`${parameter}:`)
    expect(body.errors[0]?.data).toMatchObject({ code: 'BAD_PARAMETER', details: { parameter } })
  })

  it('is open to the office alone', async () => {
    const admin = await asUser(books.app.payload, 'admin')

    expect((await ask(ALL_DAYS, admin)).status).toBe(200)
    expect((await ask(ALL_DAYS, books.assistant)).status).toBe(404)
    expect((await books.app.rest('GET', '/ledger/journal?format=hledger')).status).toBe(401)
  })

  it('leaves no transaction open behind it, read to the end or not', async () => {
    const open = async () =>
      (
        await books.app.sql(
          `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
        )
      ).length
    const req = await createLocalReq({}, books.app.payload)
    const pieces = writeJournal(req, { from: null, to: null })
    await pieces.next()
    expect(await open()).toBe(1)
    await pieces.return()
    expect(await open()).toBe(0)

    await journal()
    expect(await open()).toBe(0)
  })
})
