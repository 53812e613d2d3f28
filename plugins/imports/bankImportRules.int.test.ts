import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildBankAccount } from '@tests/support/builders'
import { bankFile, bankImports } from '@tests/support/imports/bankImports'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const LINES =
  'Date,Description,Amount\n4/20/2026,Zelle payment from KOFI PATEL 123,+1475.00\n4/21/2026,COIN LAUNDRY,25.00\n'

describe('a bank’s file', () => {
  let app: TestPayload
  let user: User
  let account: number
  let bank: ReturnType<typeof bankImports>

  beforeAll(async () => {
    app = await testPayload()
    user = await asUser(app.payload, 'manager')
    const files = portfolioFiles('portfolio')
    await importPortfolio({ payload: app.payload, files, booksStart: '2026-01-01' })
    await postRent({ payload: app.payload, through: '2026-04-15' })
    account = (await buildBankAccount(app.payload)).id
    bank = bankImports(app, user, account)
  })

  const fresh = async (): Promise<ReturnType<typeof bankImports>> =>
    bankImports(app, user, (await buildBankAccount(app.payload)).id)

  it.each(['bank-bofa.csv', 'bank.qfx', 'bank.qif', 'bank-chase-jan-mar.csv'])(
    'says again what the spreadsheet of payments said, and ticks no money in: %s',
    async (name) => {
      const { body } = await bank.open(bankFile('portfolio', name))
      const moneyIn = (await bank.rows(body.id)).filter(({ cents }) => cents !== null && cents > 0)
      expect(moneyIn.length).toBeGreaterThan(20)
      expect(moneyIn.filter(({ included }) => included)).toEqual([])
    },
  )

  it('posts what is certain, once: the same file again is already posted', async () => {
    const desk = await fresh()
    const { body } = await desk.open(LINES)
    expect((await desk.rows(body.id)).map(({ state }) => state)).toEqual(['needsMatch', 'new'])
    const posted = await desk.commit(body.id)
    expect(posted.body).toMatchObject({
      status: 'posted',
      ready: { rows: 1, payments: { count: 1, cents: 147_500 } },
    })
    const again = await desk.open(LINES)
    expect((await desk.rows(again.body.id)).map(({ state }) => state)).toEqual([
      'needsMatch',
      'alreadyPosted',
    ])
    expect((await desk.commit(again.body.id)).body.errors[0]?.data.code).toBe('NOTHING_TO_POST')
    expect((await desk.undo(body.id)).body.status).toBe('undone')
    const third = await desk.open(LINES)
    expect((await desk.rows(third.body.id)).map(({ state }) => state)).toEqual(['needsMatch', 'new'])
  })

  it('is posted once by two people at the same moment, and twice uploaded as two imports', async () => {
    const desk = await fresh()
    const [one, two] = await Promise.all([desk.open(LINES), desk.open(LINES)])
    const before = await tableCounts(app)
    const answers = await Promise.all([
      desk.commit(one.body.id),
      desk.commit(one.body.id),
      desk.commit(two.body.id),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect((await tableCounts(app)).payments).toBe((before.payments ?? Number.NaN) + 1)
    const standing = answers.find(({ status }) => status === 200)!.body.id
    await desk.undo(standing)
  })

  it('is not taken back while one of its payments was returned: it says which row', async () => {
    const desk = await fresh()
    const { body } = await desk.open(LINES)
    await desk.commit(body.id)
    const [payment] = await app.sql<{ id: number }>(
      "select id from payments where day_of(received_on) = '2026-04-20' and voided_at is null",
    )
    await app.rest('POST', '/ledger/reversals', { user, body: { payment: payment!.id, date: '2026-04-22' } })
    const undone = await desk.undo(body.id)
    expect(undone.status).toBe(409)
    expect(undone.body.errors[0]).toMatchObject({
      data: { code: 'IMPORT_STANDS', details: { rows: [{ row: 2, message: 'was returned by the bank' }] } },
    })
    expect((await desk.undo(body.id, {})).body.errors[0]?.data.code).toBe('REASON_REQUIRED')
  })

  it('splits a line over accounts to the cent, and refuses parts that do not sum to it', async () => {
    const desk = await fresh()
    // The line above stands in another bank account.
    const { body } = await desk.open(LINES.replace('PATEL 123', 'PATEL 124'))
    const [one, two] = await app.sql<{ id: number }>('select id from accounts order by id limit 2')
    const split = (cents: number) => ({
      kind: 'payment' as const,
      method: 'check' as const,
      parts: [
        { account: one!.id, tenant: null, type: 'rent' as const, cents: 1000 },
        { account: two!.id, tenant: null, type: 'rent' as const, cents },
      ],
    })
    const wrong = await desk.change(body.id, { rows: [{ row: 3, becomes: split(1499) }] })
    expect([wrong.status, wrong.body.errors[0]?.data.code]).toEqual([400, 'SPLIT_NOT_WHOLE'])
    const right = await desk.change(body.id, { rows: [{ row: 3, becomes: split(1500) }] })
    expect(right.body.ready.payments).toEqual({ count: 2, cents: 150_000 })
    expect((await desk.change(body.id, { rows: [{ row: 3, becomes: null }] })).body.ready.rows).toBe(1)
  })

  it('names the rows that lie before the books start, and posts nothing', async () => {
    const desk = await fresh()
    const { body } = await desk.open(LINES.replaceAll('/2026', '/2025'))
    const [row] = (await desk.rows(body.id)).filter(({ text }) => text.startsWith('COIN'))
    const property = await app.sql<{ id: number }>('select id from properties limit 1')
    const becomes = { kind: 'otherIncome' as const, category: 'laundry', property: property[0]!.id }
    await desk.change(body.id, { rows: [{ row: row!.row, becomes }] })
    const before = await tableCounts(app)
    const refused = await desk.commit(body.id)
    expect(refused.body.errors[0]?.data).toMatchObject({ code: 'BEFORE_BOOKS_START', details: { rows: [3] } })
    expect(await tableCounts(app)).toEqual(before)
  })

  it('is not there for an assistant, by any of its addresses', async () => {
    const assistant = await asUser(app.payload, 'assistant')
    const theirs = bankImports(app, assistant, account)
    const { body } = await bank.open(LINES)
    const statuses = [
      (await theirs.open(LINES)).status,
      (await theirs.change(body.id, { rows: [] })).status,
      (await theirs.commit(body.id)).status,
      (await theirs.undo(body.id)).status,
      (await app.rest('GET', `/imports/${body.id}`, { user: assistant })).status,
      (await app.rest('GET', '/imports/rules/preview?contains=coin', { user: assistant })).status,
      (await app.rest('GET', '/import-rules', { user: assistant })).status,
    ]
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404])
    // Accounts are found for payments of their own properties, without what is owed: they have none.
    const { body: found } = await app.rest('GET', '/imports/accounts?q=', { user: assistant })
    expect(found).toEqual({ accounts: [] })
  })

  it.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 400],
    ['only a header', 'Date,Description,Amount\n', 400],
    ['one column', 'Date\n1/2/2026\n', 400],
    ['NUL bytes', 'Date,Description,Amount\n1/2/2026,a\u0000b,1.00\n', 400],
  ])('that is %s is refused in a sentence, and nothing is kept', async (_what, content, expected) => {
    const before = await tableCounts(app)
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const { status, body } = await bank.open({ name: 'bank.csv', bytes })
    expect(status).toBe(expected)
    expect(body.errors[0]?.message).toMatch(/\.$/)
    expect(await tableCounts(app)).toEqual(before)
  })

  it('takes the amount of a row from a person where the file’s cannot be read', async () => {
    const desk = await fresh()
    const { body } = await desk.open(
      'Date,Description,Amount\n4/23/2026,Zelle payment from KOFI PATEL 123,"+1,475.00"\n4/24/2026,Zelle payment from KOFI PATEL 123,"1.475,00"\n4/25/2026,COIN LAUNDRY,"1,025.50"\n',
    )
    const [faulty] = (await desk.rows(body.id)).filter(({ state }) => state === 'error')
    expect(faulty).toMatchObject({
      row: 3,
      day: '2026-04-24',
      cents: null,
      error: { column: 'Amount', value: '1.475,00' },
    })
    const mended = await desk.change(body.id, { rows: [{ row: 3, cents: 147_500 }] })
    expect(mended.body).toMatchObject({
      counts: { error: 0, new: 2 },
      ready: { payments: { count: 2, cents: 295_000 } },
    })
  })

  it('asks for the order of its dates where both are possible, and remembers the answer', async () => {
    const desk = await fresh()
    const text = 'Date,Description,Amount\n03/04/2026,COIN LAUNDRY,+25.00\n'
    const { body } = await desk.open(text)
    expect(body).toMatchObject({ status: 'columns', problem: { code: 'DATE_ORDER_MISSING' } })
    const said = await desk.change(body.id, { mapping: { ...body.mapping!, dateOrder: 'dmy' } })
    expect(said.body).toMatchObject({ status: 'checking', firstDay: '2026-04-03', counts: { needsMatch: 1 } })
    expect((await desk.open(text)).body).toMatchObject({ status: 'checking', firstDay: '2026-04-03' })
    // The same bank, asked in another language: one day above 12 proves the order of this file.
    const other = 'Date,Description,Amount\n03/04/2026,COIN LAUNDRY,+25.00\n03/25/2026,COIN LAUNDRY,25.00\n'
    expect((await desk.open(other)).body).toMatchObject({
      firstDay: '2026-03-04',
      lastDay: '2026-03-25',
      counts: { error: 0 },
    })
  })

  it('asks which way amounts without a sign went, posts none of them, and remembers the answer', async () => {
    const desk = await fresh()
    const text = (day: number) => `Date,Description,Amount\n4/${day}/2026,COIN LAUNDRY,25.00\n`
    const { body } = await desk.open(text(20))
    expect(body).toMatchObject({
      status: 'columns',
      problem: {
        code: 'MONEY_SIDE_MISSING',
        message: expect.stringContaining('all money in or all money out'),
      },
      mapping: { outIsPositive: null },
    })
    expect((await desk.commit(body.id)).body.errors[0]?.data.code).toBe('NOTHING_TO_POST')
    const mapping = body.mapping!
    // What came back is sent as it came: nobody has said anything.
    expect((await desk.change(body.id, { mapping })).body).toMatchObject({ status: 'columns' })
    const said = await desk.change(body.id, { mapping: { ...mapping, outIsPositive: true } })
    expect(said.body).toMatchObject({ status: 'checking', problem: null })
    expect(await desk.rows(body.id)).toMatchObject([{ cents: -2_500 }])
    const next = await desk.open(text(21))
    expect(next.body).toMatchObject({ status: 'checking', mapping: { outIsPositive: true } })
    expect(await desk.rows(next.body.id)).toMatchObject([{ cents: -2_500 }])
    // Another account's bank may write them another way.
    expect((await (await fresh()).open(text(22))).body.status).toBe('columns')
  })
})
