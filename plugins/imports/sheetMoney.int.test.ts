import { importPortfolio } from '@plugins/imports/index'
import { postRent } from '@plugins/ledger/index'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { portfolioFiles } from '@tests/support/imports/portfolioFiles'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const fileNamed = (name: string): File => {
  const found = portfolioFiles('portfolio').find((file) => file.name === name)!
  return new File([found.bytes], found.name)
}

describe('spreadsheets of money', () => {
  let app: TestPayload
  let admin: User
  let manager: User

  const balances = async () => {
    const { body } = await app.rest<{ rows: { account: number; balanceCents: number }[] }>(
      'GET',
      '/reports/rent-balance?asOf=2026-04-15&limit=10000',
      { user: admin },
    )
    return body.rows
      .map(({ account, balanceCents }) => ({ account, balanceCents }))
      .toSorted((a, b) => a.account - b.account)
  }
  const counted = async (table: string): Promise<number> => {
    const [row] = await app.sql<{ n: string }>(`select count(*) as n from ${table} where voided_at is null`)
    return Number(row!.n)
  }

  beforeAll(async () => {
    app = await testPayload()
    admin = await asUser(app.payload, 'admin')
    manager = await asUser(app.payload, 'manager')
    const files = portfolioFiles('portfolio').filter(
      ({ name }) => !['payments.csv', 'expenses.csv'].includes(name),
    )
    await importPortfolio({ payload: app.payload, files, booksStart: '2026-01-01' })
    await postRent({ payload: app.payload, through: '2026-04-15' })
  })

  it('post every payment that names its tenant and unit, once, and are taken back whole', async () => {
    const before = await balances()
    const payments = sheetImports(app, manager, 'payments')
    const { body, status } = await payments.open(fileNamed('payments.csv'))
    expect([status, body.status, body.counts]).toEqual([
      201,
      'checking',
      { new: 84, needsMatch: 0, possiblyRecorded: 0, alreadyPosted: 0, notOurs: 0, error: 0 },
    ])
    const posted = await payments.commit(body.id)
    expect([posted.status, posted.body.ready.payments.count]).toEqual([200, 84])
    expect(await balances()).not.toEqual(before)
    const again = await payments.open(fileNamed('payments.csv'))
    expect(again.body.counts).toMatchObject({ new: 0, alreadyPosted: 84 })
    // The hand-over knows them too.
    expect(
      await importPortfolio({ payload: app.payload, files: portfolioFiles('portfolio'), booksStart: null }),
    ).toMatchObject({ counts: { payments: { added: 0, alreadyThere: 84 } } })
    expect((await payments.undo(body.id)).status).toBe(200)
    expect(await balances()).toEqual(before)
    const afresh = await payments.open(fileNamed('payments.csv'))
    expect(afresh.body.counts).toMatchObject({ new: 84 })
  })

  it('post expenses with the payees and, for an admin, the categories they name first', async () => {
    const before = await counted('expenses')
    // The hand-over above posted them: a void one of a hand-over is not brought in again.
    const expenses = sheetImports(app, admin, 'expenses')
    const { body } = await expenses.open(fileNamed('expenses.csv'))
    expect(body.counts).toMatchObject({ alreadyPosted: 60 })
    const rows = [
      'date,category,property,amount,payee',
      '2026-03-02,Advertising,Maple Court,"1,250.00",Fresh Ads Inc',
    ]
    const own = await expenses.open(rows.join('\n'))
    expect(own.body.counts).toMatchObject({ new: 1 })
    expect((await expenses.commit(own.body.id)).body.ready.expenses).toEqual({ count: 1, cents: 125_000 })
    expect(await counted('expenses')).toBe(before + 1)
    expect((await expenses.undo(own.body.id)).status).toBe(200)
    expect(await counted('expenses')).toBe(before)
  })

  it('wait for a person where a category is not known, and take the choice', async () => {
    const expenses = sheetImports(app, manager, 'expenses')
    const rows = ['date,category,property,amount', '2026-03-03,Gardening,Maple Court,40.00']
    const { body } = await expenses.open(rows.join('\n'))
    const [row] = await expenses.rows(body.id)
    expect(row).toMatchObject({
      state: 'needsMatch',
      cents: -4_000,
      why: "There is no category 'Gardening' in the books",
    })
    await expenses.change(body.id, { rows: [{ row: 2, becomes: row!.suggestions[0]!.becomes }] })
    expect((await expenses.commit(body.id)).status).toBe(200)
    expect((await expenses.undo(body.id)).status).toBe(200)
  })

  it('post other income', async () => {
    const income = sheetImports(app, manager, 'other-income')
    const rows = ['Date;Payer;Property;Category;Amount', '31.03.2026;Coin Co;Maple Court;laundry;1.012,50']
    const { body } = await income.open(rows.join('\n'))
    expect(await income.rows(body.id)).toMatchObject([{ state: 'new', day: '2026-03-31', cents: 101_250 }])
    expect((await income.commit(body.id)).body.ready.otherIncome).toEqual({ count: 1, cents: 101_250 })
    expect((await income.undo(body.id)).status).toBe(200)
  })

  it('name what may be recorded already, and import it anyway only by hand', async () => {
    const payments = sheetImports(app, manager, 'payments')
    const [tenancy] = await app.sql<{ name: string; unit: string; property: string; account: number }>(
      `select t.name, u.number as unit, p.name as property, l.account_id as account from leases l join units u on u.id = l.unit_id
        join properties p on p.id = u.property_id join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
        join tenants t on t.id = r.tenants_id where l.move_out_day is null order by l.id limit 1`,
    )
    const { name, unit, property, account } = tenancy!
    await app.payload.create({
      collection: 'payments',
      data: { account, amountCents: 4_321, receivedOn: '2026-04-10', type: 'rent', method: 'check' },
    })
    const rows = ['tenant,unit,property,date,amount', `"${name}",${unit},${property},2026-04-12,43.21`]
    const { body } = await payments.open(rows.join('\n'))
    const [row] = await payments.rows(body.id)
    expect(row).toMatchObject({ state: 'possiblyRecorded', included: false })
    expect(row!.why).toContain('Apr 10')
    expect((await payments.commit(body.id)).body.errors[0]!.data.code).toBe('NOTHING_TO_POST')
    const anyway = row!.suggestions.find(({ label }) => label === 'Import it anyway')!
    await payments.change(body.id, { rows: [{ row: 2, becomes: anyway.becomes, included: true }] })
    expect((await payments.commit(body.id)).body.ready.payments).toEqual({ count: 1, cents: 4_321 })
    expect((await payments.undo(body.id)).status).toBe(200)
  })

  it('suggest accounts for a name that is nearly a tenant’s, and remember the choice', async () => {
    const payments = sheetImports(app, manager, 'payments')
    const [tenant] = await app.sql<{ name: string }>(
      `select t.name from leases l join leases_rels r on r.parent_id = l.id and r.path = 'tenants' join tenants t on t.id = r.tenants_id
        where l.move_out_day is null and length(t.name) > 10 order by l.id desc limit 1`,
    )
    const near = `${tenant!.name.slice(0, -1)}x`
    const rows = (day: string) => ['tenant,date,amount', `${near},${day},77.01`].join('\n')
    const { body } = await payments.open(rows('2026-04-01'))
    const [row] = await payments.rows(body.id)
    expect(row).toMatchObject({ state: 'needsMatch', why: `No account has a tenant called '${near}'` })
    await payments.change(body.id, {
      rows: [{ row: 2, becomes: row!.suggestions[0]!.becomes, remember: true }],
    })
    expect((await payments.commit(body.id)).status).toBe(200)
    const next = await payments.open(rows('2026-04-09'))
    expect(await payments.rows(next.body.id)).toMatchObject([
      { state: 'new', why: 'paid by this payer before' },
    ])
    expect((await payments.undo(body.id)).status).toBe(200)
  })
})
