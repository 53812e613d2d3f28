import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildBankAccount, buildExpenseCategory, buildProperty } from '@tests/support/builders'
import { callerHeaders } from '@tests/support/doors/signIn'
import { bankImports } from '@tests/support/imports/bankImports'
import { MAIN, sheet, workbook } from '@tests/support/imports/workbookFiles'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const MEGABYTE = 1024 * 1024
const HEAD = 'Date,Description,Amount\n'
const OFX =
  'OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>USD<BANKTRANLIST><STMTTRN><DTPOSTED>20260131<TRNAMT>-5.00<FITID>a<NAME>Power'

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text))

describe('a file that cannot be imported', () => {
  let app: TestPayload
  let user: User
  let account: number
  let bank: ReturnType<typeof bankImports>
  beforeAll(async () => {
    app = await testPayload()
    user = await asUser(app.payload, 'manager')
    account = (await buildBankAccount(app.payload)).id
    bank = bankImports(app, user, account)
  })

  it.each<[string, string, Uint8Array<ArrayBuffer>, number, string, RegExp]>([
    ['empty', 'bank.csv', bytesOf(''), 400, 'MISSING_FILE', /empty.*Choose one/],
    ['of blanks', 'bank.csv', bytesOf(' \n\n'), 400, 'EMPTY_FILE', /empty/],
    ['only a header', 'bank.csv', bytesOf(HEAD), 400, 'EMPTY_FILE', /row/],
    ['one column', 'bank.csv', bytesOf('Amount\n5.00\n'), 400, 'UNREADABLE_FILE', /column/],
    ['201 columns', 'bank.csv', bytesOf(`${'a,'.repeat(200)}b\n`), 413, 'TOO_LARGE', /200/],
    [
      'a picture named .csv',
      'bank.csv',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      400,
      'UNREADABLE_FILE',
      /picture/,
    ],
    [
      'a workbook with a password',
      'bank.xlsx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      400,
      'UNREADABLE_FILE',
      /password/,
    ],
    [
      'a zip bomb named .xlsx',
      'bank.xlsx',
      workbook(
        { Big: sheet('') },
        { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${'<si><t>a</t></si>'.repeat(6_000_000)}</sst>` },
      ),
      413,
      'TOO_LARGE',
      /too large/,
    ],
    ['a broken OFX', 'bank.qfx', bytesOf(OFX), 400, 'UNREADABLE_FILE', /cut|end|damaged|broken/i],
    ['with NUL bytes', 'bank.csv', bytesOf(`${HEAD}1/2/2026,a\0b,1.00\n`), 400, 'UNREADABLE_FILE', /text/],
    [
      'in euros',
      'bank.csv',
      bytesOf('Date,Description,Amount (EUR)\n03/14/2026,Rent,5.00\n'),
      400,
      'OTHER_CURRENCY',
      /EUR/,
    ],
  ])(
    '%s is refused in a sentence that says what to do, and nothing is kept',
    { timeout: 180_000 },
    async (_what, name, bytes, status, code, words) => {
      const before = await tableCounts(app)
      const refused = await bank.open({ name, bytes })
      const [error] = refused.body.errors
      expect([refused.status, error?.data.code]).toEqual([status, code])
      expect(error?.message).toMatch(words)
      expect(error?.message).toMatch(/\.$/)
      expect(await tableCounts(app)).toEqual(before)
    },
  )

  it('a gigabyte is refused after the first megabytes of it, and never held', async () => {
    const boundary = 'of-this-form'
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="bank.csv"\r\n\r\n`
    let sent = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          controller.enqueue(sent === 0 ? bytesOf(head) : new Uint8Array(MEGABYTE).fill(97))
          sent += 1
          if (sent > 1024) controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const answer = await handleEndpoints({
      config: app.payload.config,
      request: new Request('http://localhost:3000/api/imports', {
        method: 'POST',
        headers: {
          ...(await callerHeaders(app.payload, { user })),
          'content-type': `multipart/form-data; boundary=${boundary}`,
        },
        body,
        duplex: 'half',
      } as RequestInit),
    })
    expect(answer.status).toBe(413)
    const { errors } = (await answer.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toContain('32 MB')
    expect(sent).toBeLessThan(40)
  })

  it.each<[string, string, object]>([
    [
      'a cell of 10,001 characters',
      `1/31/2026,${'x'.repeat(10_001)},5.00`,
      { row: 3, column: 'Description', code: 'TOO_LONG' },
    ],
    ['an amount of two readings', '1/31/2026,Rent,1.234', { row: 3, column: 'Amount', value: '1.234' }],
    ['another currency', '1/31/2026,Rent,€5.00', { row: 3, column: 'Amount', value: '€5.00' }],
    ['no such day', '2/30/2026,Rent,5.00', { row: 3, column: 'Date', value: '2/30/2026' }],
  ])(
    '%s is an error of its row, which names column and value and is not posted',
    async (_what, line, error) => {
      const { body } = await bank.open({
        name: 'bank.csv',
        bytes: bytesOf(`${HEAD}1/31/2026,Fee,"-1,225.10"\n${line}\n`),
      })
      const faulty = (await bank.rows(body.id)).filter(({ state }) => state === 'error')
      expect(faulty).toMatchObject([{ error, included: false, text: expect.stringMatching(/^(Rent$|x+$)/) }])
      expect(faulty[0]?.error?.message).toMatch(/\.$/)
      expect((await bank.commit(body.id)).body.errors[0]?.data.code).toBe('NOTHING_TO_POST')
    },
  )

  it('shows a line of a year that cannot be meant in the bank’s words, and never posts it', async () => {
    const { body } = await bank.open({
      name: 'far.csv',
      bytes: bytesOf(`${HEAD}04/15/2062,Deposit of somebody,+77.00\n`),
    })
    const [row] = await bank.rows(body.id)
    expect(row).toMatchObject({
      state: 'error',
      text: 'Deposit of somebody',
      error: { code: 'BAD_DATE', value: '04/15/2062', message: expect.stringContaining('Check the year') },
    })
    expect((await bank.commit(body.id)).body.errors[0]?.data.code).toBe('NOTHING_TO_POST')
  })

  it('takes no column for two things, and remembers no choice by which nothing can be read', async () => {
    const file = { name: 'two.csv', bytes: bytesOf('When,What,How much\n1/31/2026,Fee,-1.00\n') }
    const { body } = await bank.open(file)
    if (!body.mapping) throw new Error('The columns were not proposed')
    const { mapping } = body
    const { columns } = mapping
    const choose = (change: typeof columns) =>
      bank.change(body.id, { mapping: { ...mapping, columns: { ...columns, ...change } } })
    expect((await choose({ day: columns.amount })).body.errors[0]).toMatchObject({
      message: `Column ${columns.amount} is chosen for both 'day' and 'amount'. Choose another one for either.`,
    })
    await choose({ day: columns.text, text: columns.day })
    expect((await bank.rows(body.id)).map(({ state }) => state)).toEqual(['error'])
    const again = await bank.open({ ...file, bytes: bytesOf('When,What,How much\n2/28/2026,Fee,-2.00\n') })
    expect(again.body.mapping?.columns).toEqual(columns)
  })

  it('refuses a header row beyond the file by its name, and changes nothing', async () => {
    const { body } = await bank.open(`${HEAD}1/31/2026,Fee,-1.00\n`)
    const refused = await bank.change(body.id, { mapping: { ...body.mapping!, headerRow: 99 } })
    expect([refused.status, refused.body.errors[0]]).toMatchObject([
      400,
      {
        message:
          'mapping.headerRow is 99, but the file has 2 rows. Name one of them, or 0 where there are no headers.',
        data: { code: 'BAD_PARAMETER' },
      },
    ])
    expect((await bank.change(body.id, { rows: [] })).body).toMatchObject({ status: 'checking', rows: 1 })
  })

  it('finds remembered headers where they are now: below more words of the bank, or fewer', async () => {
    const lines = 'When;What;How much\n'
    const { body } = await bank.open(`My bank\n\nStatement\n${lines}1/31/2026;Fee;-1.00\n`)
    expect(body.mapping).toMatchObject({ headerRow: 4 })
    await bank.change(body.id, { mapping: body.mapping! })
    for (const above of ['', 'My bank\n\nStatement\nOf Main Street\nPage 1\n']) {
      const next = await bank.open(`${above}${lines}2/28/2026;Fee;-2.00\n`)
      expect(next.body).toMatchObject({ status: 'checking', rows: 1, counts: { error: 0 } })
    }
  })

  it('a cell of 10,000 characters is none, and a total is no transaction', async () => {
    const long = `1/31/2026,${'x'.repeat(10_000)},5.00`
    const { body } = await bank.open({
      name: 'bank.csv',
      bytes: bytesOf(`${HEAD}${long}\n2/1/2026,Fee,-1.00\n,Total,4.00\n`),
    })
    expect(body).toMatchObject({
      rows: 2,
      counts: { error: 0 },
      skipped: { count: 1, rows: [{ row: 4, why: 'A total.' }] },
    })
  })

  it('asks for the order of dates and the decimal sign where the whole file leaves them open, and posts nothing', async () => {
    const dates = await bank.open(`${HEAD}03/04/2026,Rent,5.00\n`)
    expect(dates.body).toMatchObject({ status: 'columns', problem: { code: 'DATE_ORDER_MISSING' } })
    expect((await bank.commit(dates.body.id)).body.errors[0]?.data.code).toBe('NOTHING_TO_POST')
    const amounts = await bank.open('Date;Description;Amount\n03/14/2026;Rent;1.234\n')
    expect(amounts.body).toMatchObject({ status: 'columns', problem: { code: 'DECIMAL_SIGN_MISSING' } })
  })

  it('names the rows that lie in closed books, and posts none of the others', async () => {
    const property = (await buildProperty(app.payload)).id
    const category = (await buildExpenseCategory(app.payload)).id
    await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-02-28' } })
    const { body } = await bank.open(`${HEAD}2/14/2026,LOWES,-5.00\n3/14/2026,LOWES,-6.00\n`)
    const becomes = { kind: 'expense' as const, payee: null, category, property }
    await bank.change(body.id, { rows: [2, 3].map((row) => ({ row, becomes })) })
    const before = await tableCounts(app)
    const refused = await bank.commit(body.id)
    expect([refused.status, refused.body.errors[0]?.data]).toMatchObject([
      409,
      { code: 'BOOKS_CLOSED', details: { rows: [2] } },
    ])
    expect(refused.body.errors[0]?.message).toMatch(/^Row 2: .*February 28, 2026\. Untick/)
    expect(await tableCounts(app)).toEqual(before)
  })
})
