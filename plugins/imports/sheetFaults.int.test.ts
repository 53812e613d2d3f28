import { postRent } from '@plugins/ledger/index'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import {
  asUser,
  buildExpenseCategory,
  buildLease,
  buildProperty,
  buildTenant,
  buildUnit,
} from '@tests/support/builders'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const HEADS = 'tenant,unit,property,date,amount'

describe('what is wrong with a spreadsheet', () => {
  let app: TestPayload
  let manager: User
  let assistant: User

  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    await payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const oak = await buildProperty(payload, { name: 'Oak House' })
    const elm = await buildProperty(payload, { name: 'Elm House' })
    for (const [property, first] of [
      [oak, 'Ada'],
      [elm, 'Eve'],
    ] as const) {
      const unit = await buildUnit(payload, { property: property.id, number: '1' })
      const tenant = await buildTenant(payload, { firstName: first, lastName: 'Stone' })
      await buildLease(payload, { unit: unit.id, tenants: [tenant.id] })
    }
    await buildExpenseCategory(payload, { name: 'Repairs' })
    await postRent({ payload, through: '2026-01-31' })
    manager = await asUser(payload, 'manager')
    assistant = await asUser(payload, 'assistant', { properties: [oak.id] })
  })

  const rowsOf = async (text: string, user = manager) => {
    const sheet = sheetImports(app, user, 'payments')
    const { body } = await sheet.open(text)
    return sheet.rows(body.id)
  }

  it.each([
    ['another currency', 'Ada Stone,1,Oak House,2026-01-05,€ 50.00', 'BAD_AMOUNT', 'amount'],
    [
      'an amount that can be read in two ways',
      'Ada Stone,1,Oak House,2026-01-05,"1.234"',
      'AMBIGUOUS_AMOUNT',
      'amount',
    ],
    ['a minus where money comes in', 'Ada Stone,1,Oak House,2026-01-05,-50.00', 'BAD_AMOUNT', 'amount'],
    ['no amount', 'Ada Stone,1,Oak House,2026-01-05,', 'MISSING_VALUE', 'amount'],
    ['a property that nobody knows', 'Ada Stone,1,Ash House,2026-01-05,50.00', 'NOT_FOUND', 'property'],
    ['a day before the books start', 'Ada Stone,1,Oak House,2025-12-31,50.00', 'BEFORE_BOOKS_START', 'date'],
    ['a year that nobody means', 'Ada Stone,1,Oak House,2062-01-05,50.00', 'BAD_DATE', 'date'],
    ['no day', 'Ada Stone,1,Oak House,2026-02-31,50.00', 'BAD_DATE', 'date'],
  ])('%s is an error of its row', async (_what, row, code, column) => {
    // The other row settles how the file writes its amounts.
    const rows = await rowsOf([HEADS, 'Ada Stone,1,Oak House,2026-01-04,"1,000.50"', row].join('\n'))
    expect(rows).toMatchObject([{ state: 'new' }, { state: 'error', error: { row: 3, column, code } }])
    expect(rows[1]!.error!.message).not.toBe('')
    // Where the amount is not what is wrong, the row shows it.
    if (column === 'property') expect(rows[1]!.cents).toBe(5_000)
    if (column === 'amount') expect(rows[1]!.cents).toBeNull()
  })

  it.each([
    ['payments', 'Ada Stone,1,Oak House,2026-01-05,(50.00)', "'-50.00' is negative", 'refund'],
    ['payments', 'Ada Stone,1,Oak House,2026-01-05,0.00', "'0.00' is nothing", 'take the row out'],
    ['expenses', 'Repairs,1,Oak House,2026-01-05,-50.00', "'-50.00' is negative", 'Refund of an expense'],
    ['expenses', 'Repairs,1,Oak House,2026-01-05,0.00', "'0.00' is nothing", 'take the row out'],
    ['other-income', 'laundry,1,Oak House,2026-01-05,-50.00', "'-50.00' is negative", 'as an expense'],
    ['other-income', 'laundry,1,Oak House,2026-01-05,0.00', "'0.00' is nothing", 'take the row out'],
  ] as const)(
    'of %s, an amount that is negative or nothing says so, and where it belongs: %s',
    async (kind, row, what, remedy) => {
      const sheet = sheetImports(app, manager, kind)
      const heads = kind === 'payments' ? HEADS : HEADS.replace('tenant', 'category')
      const { body } = await sheet.open([heads, row].join('\n'))
      const [read] = await sheet.rows(body.id)
      expect(read).toMatchObject({ state: 'error', error: { row: 2, column: 'amount', code: 'BAD_AMOUNT' } })
      expect(read!.error!.message).toContain(what)
      expect(read!.error!.message).toContain(remedy)
    },
  )

  it('an opening balance below zero is the tenant’s, and none is nothing', async () => {
    const sheet = sheetImports(app, manager, 'opening-balances')
    const rows = ['Ada Stone,1,Oak House,2025-12-01,-50.00', 'Ada Stone,1,Oak House,2025-12-01,0.00']
    const { body } = await sheet.open([HEADS, ...rows].join('\n'))
    expect(await sheet.rows(body.id)).toMatchObject([
      { state: 'new', cents: -5_000, label: 'Opening credit, Ada Stone' },
      { state: 'notOurs', why: 'Nothing is owed.' },
    ])
  })

  it('an amount is taken from a person only where it cannot be read: nothing else is mended by one', async () => {
    const sheet = sheetImports(app, manager, 'payments')
    const { body } = await sheet.open([HEADS, 'Ada Stone,1,Ash House,2026-01-05,50.00'].join('\n'))
    const refused = await sheet.change(body.id, { rows: [{ row: 2, cents: 7_000 }] })
    expect([refused.status, refused.body.errors[0]?.message]).toEqual([
      400,
      'Row 2 cannot be changed like this.',
    ])
    expect(await sheet.rows(body.id)).toMatchObject([{ state: 'error', cents: 5_000 }])
  })

  it.each([
    [
      'units',
      'Ada Stone,1,Ash House,2026-01-05,50.00',
      "There is no property 'Ash House' in the books. Correct it, or add the property first.",
    ],
    [
      'leases',
      'Ada Stone,9,Oak House,2020-01-05,50.00',
      "There is no unit '9' of Oak House in the books. Correct it, or add the unit first.",
    ],
    [
      'leases',
      'Nobody Stone,1,Oak House,2020-01-05,50.00',
      "There is no tenant 'Nobody Stone' in the books. Correct the name, or add the tenant first.",
    ],
  ] as const)(
    '%s that name what the books do not have say so, and speak of no other file',
    async (kind, row, words) => {
      const sheet = sheetImports(app, manager, kind)
      const heads = 'tenants,unit,property,start,rent'
      const { body } = await sheet.open([heads, row].join('\n'))
      expect(await sheet.rows(body.id)).toMatchObject([{ state: 'error', error: { message: words } }])
    },
  )

  it('a total is put aside, and no money', async () => {
    const rows = await rowsOf([HEADS, 'Ada Stone,1,Oak House,2026-01-04,50.00', 'Total,,,,50.00'].join('\n'))
    expect(rows).toMatchObject([
      { state: 'new' },
      { state: 'notOurs', why: 'A total, not a row of its own.', becomes: null },
    ])
  })

  it('days that can be read in two ways are asked', async () => {
    const sheet = sheetImports(app, manager, 'payments')
    const { body } = await sheet.open([HEADS, 'Ada Stone,1,Oak House,01/02/2026,50.00'].join('\n'))
    expect([body.status, body.problem?.code]).toEqual(['columns', 'DATE_ORDER_MISSING'])
    const { body: said } = await sheet.change(body.id, { mapping: { ...body.mapping!, dateOrder: 'dmy' } })
    expect(said.status).toBe('checking')
    expect(await sheet.rows(body.id)).toMatchObject([{ day: '2026-02-01' }])
  })

  it('a column that is missing is asked, and one that there is not is refused', async () => {
    const sheet = sheetImports(app, manager, 'payments')
    const { body } = await sheet.open('wer,date,wieviel\nAda Stone,2026-01-05,50.00')
    expect([body.status, body.problem?.code]).toEqual(['columns', 'COLUMN_MISSING'])
    const wrong = await sheet.change(body.id, { mapping: { ...body.mapping!, columns: { balance: 1 } } })
    expect(wrong.status).toBe(400)
    const columns = { tenant: 1, date: 2, amount: 3 }
    await sheet.change(body.id, { mapping: { ...body.mapping!, columns, dateOrder: 'ymd', decimal: '.' } })
    expect(await sheet.rows(body.id)).toMatchObject([{ state: 'new', label: 'Payment, Ada Stone' }])
    // The next file with these headers is read the same way.
    const next = await sheet.open('wer,date,wieviel\nAda Stone,2026-01-06,51.00')
    expect(next.body.status).toBe('checking')
  })

  it('the same file twice at once is posted once', async () => {
    const sheet = sheetImports(app, manager, 'payments')
    const text = [
      HEADS,
      'Ada Stone,1,Oak House,2026-01-20,61.00',
      'Ada Stone,1,Oak House,2026-01-20,61.00',
    ].join('\n')
    const [one, other] = [await sheet.open(text), await sheet.open(text)]
    const answers = await Promise.all([sheet.commit(one.body.id), sheet.commit(other.body.id)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [paid] = await app.sql<{ n: string }>(
      'select count(*) as n from payments where amount_cents = 6100',
    )
    expect(paid!.n).toBe('2')
  })

  it('books that are closed refuse expenses, and move payments to the first open day', async () => {
    await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-01-31' } })
    const expenses = sheetImports(app, manager, 'expenses')
    const { body } = await expenses.open('date,category,property,amount\n2026-01-15,Repairs,Oak House,20.00')
    expect(await expenses.rows(body.id)).toMatchObject([
      { state: 'error', error: { code: 'BOOKS_CLOSED', column: 'date' } },
    ])
    const payments = sheetImports(app, manager, 'payments')
    const { body: paid } = await payments.open([HEADS, 'Ada Stone,1,Oak House,2026-01-22,62.00'].join('\n'))
    expect((await payments.commit(paid.id)).status).toBe(200)
    const [entry] = await app.sql<{ date: string; received: string }>(
      'select day_of(date)::text as date, day_of(received_on)::text as received from payments where amount_cents = 6200',
    )
    expect(entry).toEqual({ date: '2026-02-01', received: '2026-01-22' })
    await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
  })

  describe('for an assistant', () => {
    it('another property’s tenant is as if there were none', async () => {
      const rows = await rowsOf(
        [
          'tenant,date,amount',
          'Ada Stone,2026-01-06,70.00',
          'Eve Stone,2026-01-06,1000.00',
          'Nobody Stone,2026-01-06,1000.00',
        ].join('\n'),
        assistant,
      )
      expect(rows.map(({ state }) => state)).toEqual(['new', 'needsMatch', 'needsMatch'])
      expect(rows[1]!.why.replace('Eve', 'Nobody')).toBe(rows[2]!.why)
      expect(JSON.stringify(rows)).not.toContain('Elm')
      // Neither what is owed nor the rent is a reason.
      expect(JSON.stringify(rows)).not.toMatch(/rent'|owed|equals/)
      const named = await rowsOf([HEADS, 'Eve Stone,1,Elm House,2026-01-06,70.00'].join('\n'), assistant)
      expect(named).toMatchObject([{ state: 'error', error: { code: 'NOT_FOUND', column: 'property' } }])
    })

    it('own properties’ payments are posted, and shown to nobody else’s assistant', async () => {
      const sheet = sheetImports(app, assistant, 'payments')
      const { body } = await sheet.open([HEADS, 'Ada Stone,1,Oak House,2026-01-25,71.00'].join('\n'))
      expect([body.owedCents, body.owedAfterCents]).toEqual([null, null])
      expect((await sheet.commit(body.id)).status).toBe(200)
      expect((await sheet.undo(body.id)).status).toBe(404)
      const [foreign] = await app.sql<{ id: number }>(
        'select id from import_batches where added_by_id <> $1 limit 1',
        [assistant.id],
      )
      expect((await sheet.show(foreign!.id)).status).toBe(404)
      expect((await sheetImports(app, manager, 'payments').undo(body.id)).status).toBe(200)
    })

    it('no other kind of file comes in', async () => {
      for (const kind of ['other-income', 'properties', 'leases', 'opening-balances'] as const) {
        const { status } = await sheetImports(app, assistant, kind).open('a,b\n1,2')
        expect([kind, status]).toEqual([kind, 404])
      }
    })
  })
})
