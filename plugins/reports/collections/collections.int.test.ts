import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildBankAccount, buildPayment, buildReversal } from '@tests/support/builders'
import { bankImports } from '@tests/support/imports/bankImports'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import type { CollectionsReport, CollectionView } from './queries/types'

type Of<View extends CollectionView> = Extract<CollectionsReport, { view: View }>

/** An entry as the database keeps it; charges, payments and returns alike. */
type Raw = { kind: string; day: string; cents: number; type: string; property: number; method: string | null }

const RAW = `
  select 'charged' as kind, to_char(due_date at time zone 'UTC', 'YYYY-MM-DD') as day, amount_cents::float8 as cents,
    type::text, property_id as property, null as method from charges where voided_at is null
  union all select 'received', to_char(received_on at time zone 'UTC', 'YYYY-MM-DD'), amount_cents::float8, type::text,
    property_id, method::text from payments where voided_at is null
  union all select 'returned', to_char(r.date at time zone 'UTC', 'YYYY-MM-DD'), r.amount_cents::float8, r.type::text,
    r.property_id, p.method::text from reversals r join payments p on p.id = r.payment_id where r.voided_at is null`

describe('GET /api/reports/collections', () => {
  let app: TestPayload
  let manager: User
  let raw: Raw[]
  let bank: number
  let maple: number
  let accounts: number[]
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    manager = await asUser(payload, 'manager')
    const imported = await importPortfolio({
      payload,
      files: portfolioFiles('portfolio'),
      booksStart: '2026-01-01',
    })
    expect(imported.ok).toBe(true)
    await postRent({ payload, through: '2026-04-15' })
    bank = (await buildBankAccount(payload, { name: 'Checking', kind: 'operating', lastDigits: '8821' })).id
    accounts = (await app.sql<{ id: number }>('select id from accounts order by id limit 3')).map(
      ({ id }) => id,
    )
    maple = (await app.sql<{ id: number }>('select property_id as id from accounts order by id limit 1'))[0]!
      .id

    // A slip of the same day and bank account, one check of which comes back; and a deposit beside it.
    const [first, second] = accounts
    const paid = { bankAccount: bank, receivedOn: '2026-04-02', method: 'check' as const }
    const bad = await buildPayment(payload, { account: first, amountCents: 50_000, ...paid })
    await buildPayment(payload, { account: second, amountCents: 70_000, type: 'deposit', ...paid })
    await buildReversal(payload, { payment: bad.id, date: '2026-04-09' })
    // A line of the bank that two accounts share.
    const steps = bankImports(app, manager, bank)
    const { body, status } = await steps.open(
      'Date,Description,Amount\n04/13/2026,BRANCH DEPOSIT 77,+900.00\n',
    )
    expect(status).toBe(201)
    const [row] = await steps.rows(body.id)
    const parts = accounts.slice(1).map((account, at) => ({
      account,
      tenant: null,
      type: 'rent' as const,
      cents: at === 0 ? 40_000 : 50_000,
    }))
    const becomes = { kind: 'payment' as const, method: 'cash' as const, parts }
    expect((await steps.change(body.id, { rows: [{ row: row!.row, becomes }] })).status).toBe(200)
    expect((await steps.commit(body.id)).status).toBe(200)
    raw = await app.sql<Raw>(RAW)
  }, 180_000)

  const get = <View extends CollectionView>(view: View, query = '', user: User = manager) =>
    app.rest<Of<View>>('GET', `/reports/collections?view=${view}&year=2026&limit=10000&${query}`, { user })

  const sum = (kind: string, passes: (row: Raw) => boolean) =>
    raw
      .filter((row) => row.kind === kind && row.day.startsWith('2026') && passes(row))
      .reduce((total, { cents }) => total + cents, 0)

  const expected = (passes: (row: Raw) => boolean) => ({
    chargedCents: sum('charged', (row) => row.type !== 'openingBalance' && passes(row)),
    receivedCents: sum('received', (row) => row.type !== 'deposit' && passes(row)),
    returnedCents: sum('returned', (row) => row.type !== 'deposit' && passes(row)),
    depositCents:
      sum('received', (row) => row.type === 'deposit' && passes(row)) -
      sum('returned', (row) => row.type === 'deposit' && passes(row)),
  })

  it('sets what was received against what was charged, by month, property and method, as the raw entries do', async () => {
    for (const property of [null, maple]) {
      const isAsked = (row: Raw) => property === null || row.property === property
      const query = property === null ? '' : `property=${property}`
      const months = (await get('month', query)).body
      expect(months.totals).toMatchObject(expected(isAsked))
      for (const row of months.rows)
        expect([row.period, row]).toMatchObject([
          row.period,
          expected(({ day, ...rest }) => day.startsWith(row.period) && isAsked({ day, ...rest })),
        ])
      const properties = (await get('property', query)).body
      expect(properties.totals).toEqual(months.totals)
      for (const row of properties.rows)
        expect(row).toMatchObject(expected((one) => one.property === row.property.id))
      const methods = (await get('method', query)).body
      const { chargedCents: _, ...received } = months.totals
      expect(methods.totals).toEqual(received)
      for (const row of methods.rows) {
        const { chargedCents: __, ...sums } = expected((one) => one.method === row.method && isAsked(one))
        expect(row).toMatchObject(sums)
      }
    }
    expect((await get('month')).body.totals.returnedCents).toBe(50_000)
  })

  it('puts together what went to the bank together: by the line of the bank, else by day and bank account', async () => {
    const { rows, totalCents, payments } = (await get('slips', `property=${maple}`)).body
    const atBank = rows.filter(({ bankAccount }) => bankAccount?.id === bank)
    expect(atBank.map(({ day, bankLine, totalCents: cents }) => [day, bankLine, cents])).toEqual(
      expect.arrayContaining([['2026-04-02', null, 120_000]]),
    )
    const all = (await get('slips')).body
    const line = all.rows.find(({ bankLine }) => bankLine !== null)
    expect(line).toMatchObject({
      day: '2026-04-13',
      bankAccount: { id: bank, name: 'Checking ··8821' },
      bankLine: { text: 'BRANCH DEPOSIT 77', cents: 90_000 },
      totalCents: 90_000,
    })
    expect(line!.payments.map(({ account, amountCents }) => [account, amountCents])).toEqual([
      [accounts[1], 40_000],
      [accounts[2], 50_000],
    ])
    const slip = all.rows.find(({ day, bankAccount }) => day === '2026-04-02' && bankAccount?.id === bank)
    expect(slip!.payments.map(({ type, returned }) => [type, returned])).toEqual([
      ['rent', true],
      ['deposit', false],
    ])
    // Every payment stands on one slip.
    expect(all.totalCents).toBe(sum('received', () => true))
    expect(all.payments).toBe(all.rows.reduce((count, row) => count + row.payments.length, 0))
    expect([totalCents, payments]).toEqual([
      rows.reduce((total, row) => total + row.totalCents, 0),
      rows.reduce((count, row) => count + row.payments.length, 0),
    ])
    const { text } = await app.rest('GET', '/reports/collections?view=slips&year=2026&format=csv', {
      user: manager,
    })
    expect(text.trim().split('\r\n')).toHaveLength(all.payments + 1)
  })

  it('lists the first hundred payments of a slip, counts all of them, and leaves none out of a file', async () => {
    const day = '2025-11-11'
    await app.sql(`set session_replication_role = replica;
      insert into payments (account_id, lease_id, unit_id, property_id, amount_cents, received_on, date, type, method, number)
        select p.account_id, p.lease_id, p.unit_id, p.property_id, 100, noon_of('${day}'), noon_of('${day}'), 'rent', 'cash',
          nextval('entry_number_seq')
        from (select * from payments order by id limit 1) p, generate_series(1, 103);
      reset session_replication_role`)
    const asked = `from=${day}&to=${day}`
    const { body } = await app.rest<Of<'slips'>>('GET', `/reports/collections?view=slips&${asked}`, {
      user: manager,
    })
    expect(
      body.rows.map(({ paymentCount, payments, totalCents }) => [paymentCount, payments.length, totalCents]),
    ).toEqual([[103, 100, 10_300]])
    const { text } = await app.rest('GET', `/reports/collections?view=slips&${asked}&limit=5&format=csv`, {
      user: manager,
    })
    expect(text.trim().split('\r\n')).toHaveLength(104)
  })

  it('is a file in every view', async () => {
    for (const view of ['month', 'property', 'method', 'slips'])
      for (const format of ['csv', 'xlsx', 'pdf']) {
        const path = `/reports/collections?view=${view}&year=2026&format=${format}`
        expect([path, (await app.rest('GET', path, { user: manager })).status]).toEqual([path, 200])
      }
  })

  it('refuses what it cannot read, and an assistant', async () => {
    for (const [query, parameter] of [
      ['view=week', 'view'],
      ['month=0', 'month'],
      ['from=2026-02-02&to=2026-02-01', 'from'],
      ['property=Maple', 'property'],
      ['payee=3', 'payee'],
    ]) {
      const { status, body } = await app.rest<{ errors: { data: { details: object } }[] }>(
        'GET',
        `/reports/collections?${query}`,
        { user: manager },
      )
      expect([query, status, body.errors[0]?.data.details]).toEqual([query, 400, { parameter }])
    }
    const assistant = await asUser(app.payload, 'assistant', { properties: [maple] })
    expect((await get('month', '', assistant)).status).toBe(404)
    expect((await get('slips', 'format=csv', assistant)).status).toBe(404)
  })
})
