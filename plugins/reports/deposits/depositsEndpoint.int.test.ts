import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import {
  asUser,
  buildBankAccount,
  buildCharge,
  buildDepositMovement,
  buildExpense,
  buildLease,
  buildPayment,
  buildProperty,
  buildReversal,
  buildTenant,
  buildUnit,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import type { DepositsReport } from './queries/types'

describe('GET /api/reports/deposits', () => {
  let app: TestPayload
  let manager: User
  let maple: number
  let elm: number
  let bank: number
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    manager = await asUser(payload, 'manager')
    maple = (await buildProperty(payload, { name: 'Maple Court' })).id
    elm = (await buildProperty(payload, { name: 'Elm House' })).id
    bank = (await buildBankAccount(payload, { name: 'Trust', kind: 'deposits', lastDigits: '4411' })).id
    const checking = (await buildBankAccount(payload, { name: 'Checking', kind: 'operating' })).id
    const lease = async (property: number, number: string, data: object = {}) => {
      const { account } = await buildLease(payload, {
        unit: (await buildUnit(payload, { property, number })).id,
        securityDepositCents: 100_000,
        ...data,
      })
      return idOf(account)
    }
    const deposit = (account: number, amountCents: number, data: object = {}) =>
      buildPayment(payload, { account, type: 'deposit', amountCents, ...data })

    // In the deposit account, as it should be, and 200 more asked for.
    const whole = await lease(maple, '10A')
    await deposit(whole, 100_000, { bankAccount: bank })
    await buildDepositMovement(payload, {
      account: whole,
      kind: 'charged',
      amountCents: 20_000,
      date: '2026-02-01',
    })
    // In another bank account, and short.
    await deposit(await lease(maple, '2A'), 60_000, { bankAccount: checking })
    // Brought forward without a bank account; a check for more that was returned.
    const named = await buildTenant(payload, { firstName: '=HYPERLINK("http://x")', lastName: 'Łukasz' })
    const old = await lease(elm, '1', { tenants: [named.id] })
    await buildDepositMovement(payload, { account: old, kind: 'broughtForward', amountCents: 80_000 })
    const returned = await deposit(old, 20_000, { bankAccount: bank })
    await buildReversal(payload, { payment: returned.id, date: '2026-01-20' })
    // Settled: 1,000 held, 300 withheld, 700 given back from the deposit account.
    const gone = await lease(elm, '2', { moveOutDay: '2026-03-31' })
    await deposit(gone, 100_000, { bankAccount: bank })
    await buildCharge(payload, { account: gone, amountCents: 30_000, dueDate: '2026-03-31' })
    const end = { account: gone, date: '2026-03-31' }
    await buildDepositMovement(payload, { ...end, kind: 'withheld', amountCents: 30_000 })
    await buildDepositMovement(payload, { ...end, kind: 'refunded', amountCents: 70_000, bankAccount: bank })
    // What is no deposit.
    await buildPayment(payload, {
      account: whole,
      amountCents: 9_000,
      bankAccount: bank,
      receivedOn: '2026-04-01',
    })
    await buildExpense(payload, { property: elm, amountCents: 2_000, bankAccount: bank, date: '2026-04-02' })
  }, 180_000)

  const get = (query: string, user: User | undefined = manager) =>
    app.rest<DepositsReport>('GET', `/reports/deposits?${query}`, { user })

  it('tells of each tenancy what is required, held, withheld and refunded, by property and unit', async () => {
    const { status, body } = await get('asOf=2026-03-31')
    expect(status).toBe(200)
    expect(
      body.rows.map(({ property, unit, tenancy, ...row }) => [
        property.name,
        unit.number,
        tenancy,
        row.requiredCents,
        row.heldCents,
        row.withheldCents,
        row.refundedCents,
        row.missingCents,
      ]),
    ).toEqual([
      ['Elm House', '1', 'current', 100_000, 80_000, 0, 0, 20_000],
      ['Elm House', '2', 'current', 100_000, 0, 30_000, 70_000, 0],
      ['Maple Court', '2A', 'current', 100_000, 60_000, 0, 0, 40_000],
      ['Maple Court', '10A', 'current', 120_000, 100_000, 0, 0, 20_000],
    ])
    expect(body.properties).toMatchObject([
      { id: elm, tenancies: 2, requiredCents: 200_000, heldCents: 80_000, withheldCents: 30_000 },
      { id: maple, tenancies: 2, requiredCents: 220_000, heldCents: 160_000, missingCents: 60_000 },
    ])
    expect(body.totals).toEqual({
      requiredCents: 420_000,
      heldCents: 240_000,
      withheldCents: 30_000,
      refundedCents: 70_000,
      missingCents: 80_000,
    })
  })

  it('is as of a day, and leaves out who has left and was paid, unless asked', async () => {
    expect((await get('asOf=2026-03-30')).body.totals).toMatchObject({ heldCents: 340_000, withheldCents: 0 })
    const later = (await get('asOf=2026-04-15')).body
    expect(later.rows.map(({ unit }) => unit.number)).toEqual(['1', '2A', '10A'])
    const all = (await get(`asOf=2026-04-15&include=all&property=${elm}`)).body
    expect(all.rows.map(({ unit, tenancy, requiredCents }) => [unit.number, tenancy, requiredCents])).toEqual(
      [
        ['1', 'current', 100_000],
        ['2', 'former', 0],
      ],
    )
    expect(all.totals.refundedCents).toBe(70_000)
  })

  it('comes page by page, the sums those of all pages', async () => {
    const { rows, ...whole } = (await get('asOf=2026-03-31')).body
    const second = (await get('asOf=2026-03-31&limit=3&page=2')).body
    expect(second).toEqual({ ...whole, rows: rows.slice(3) })
    expect(whole.totalRows).toBe(4)
  })

  it('sets what is held against the bank accounts kept for deposits, and names the difference', async () => {
    const { bank: tie } = (await get('asOf=2026-04-15')).body
    expect(tie).toEqual({
      accounts: [{ id: bank, name: 'Trust ··4411' }],
      heldCents: 240_000,
      inDepositAccountsCents: 100_000,
      elsewhereCents: 60_000,
      unnamedCents: 80_000,
      otherMoneyCents: 7_000,
      expectedCents: 187_000,
      differenceCents: -53_000,
    })
    // A bank account belongs to no property: the filter does not touch it.
    expect((await get(`asOf=2026-04-15&property=${elm}`)).body.bank).toEqual(tie)
  })

  it('is a file too, whole, and no cell of it runs in a spreadsheet', async () => {
    const { headers, text } = await get('asOf=2026-04-15&format=csv')
    expect(headers.get('content-disposition')).toBe('attachment; filename="deposits-2026-04-15.csv"')
    const lines = text.replace('\uFEFF', '').trim().split('\r\n')
    expect(lines[0]).toBe('Account,Property,Unit,Tenants,Tenancy,Required,Held,Withheld,Refunded,Missing')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toContain(`,Elm House,1,"'=HYPERLINK(""http://x"") Łukasz",current,1000.00,800.00`)
    expect((await get('asOf=2026-04-15&format=csv&limit=1')).text.trim().split('\r\n')).toHaveLength(2)
  })

  it('refuses what it cannot read, and an assistant', async () => {
    for (const query of ['asOf=2026-02-30', 'include=some', 'q=x', 'property=x', 'limit=0'])
      expect([query, (await get(query)).status]).toEqual([query, 400])
    const assistant = await asUser(app.payload, 'assistant', { properties: [elm] })
    expect((await get('', assistant)).status).toBe(404)
  })
})
