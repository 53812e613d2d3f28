import { beforeAll, describe, expect, it } from 'vitest'

import type { Becomes } from '@/domain/imports/bank/becomes'
import type { User } from '@/payload-types'
import {
  asUser,
  buildExpenseCategory,
  buildLease,
  buildPayment,
  buildProperty,
  buildTenant,
  buildUnit,
} from '@tests/support/builders'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const FILES = {
  payments: 'tenant,date,amount\nNobody Known,2026-01-05,50.00',
  expenses: 'date,category,property,amount\n2026-01-05,Repairs,Oak House,50.00',
} as const

describe('what a person may choose for a row of a spreadsheet', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  let own: { property: number; account: number }
  let other: { property: number; tenant: number; payment: number }
  let category: number

  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    await payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const letTo = async (property: number, firstName: string) => {
      const unit = await buildUnit(payload, { property, number: '1' })
      const tenant = await buildTenant(payload, { firstName, lastName: 'Stone' })
      const { account } = await buildLease(payload, { unit: unit.id, tenants: [tenant.id] })
      return { tenant: tenant.id, account: Number(typeof account === 'object' ? account?.id : account) }
    }
    const oak = await buildProperty(payload, { name: 'Oak House' })
    const elm = await buildProperty(payload, { name: 'Elm House' })
    own = { property: oak.id, ...(await letTo(oak.id, 'Ada')) }
    const { tenant, account } = await letTo(elm.id, 'Eve')
    const payment = await buildPayment(payload, { account, amountCents: 5_000, receivedOn: '2026-01-04' })
    other = { property: elm.id, tenant, payment: payment.id }
    category = (await buildExpenseCategory(payload, { name: 'Repairs' })).id
    manager = await asUser(payload, 'manager')
    assistant = await asUser(payload, 'assistant', { properties: [oak.id] })
  })

  const chosen = async (kind: keyof typeof FILES, becomes: Becomes, user: User) => {
    const sheet = sheetImports(app, user, kind)
    const { body } = await sheet.open(FILES[kind])
    const { status, body: answer } = await sheet.change(body.id, { rows: [{ row: 2, becomes }] })
    const [row] = await sheet.rows(body.id)
    return { status, code: answer.errors?.[0]?.data.code, seen: `${row!.label} ${row!.sub}` }
  }

  it('is an entry of its kind: a payment chosen to be an expense would be posted as nothing', async () => {
    const before = await tableCounts(app)
    const expense: Becomes = { kind: 'expense', payee: null, category, property: own.property }
    const income: Becomes = { kind: 'otherIncome', category: 'laundry', property: own.property }
    const refused = { status: 400, code: 'BAD_PARAMETER' }
    expect(await chosen('payments', expense, manager)).toMatchObject(refused)
    expect(await chosen('payments', income, manager)).toMatchObject(refused)
    const after = await tableCounts(app)
    expect([after['expenses'], after['other_income']]).toEqual([before['expenses'], before['other_income']])
  })

  it('names no property, tenant or payment that an assistant may not know, nor shows its name', async () => {
    const elsewhere: Becomes = { kind: 'expense', payee: null, category, property: other.property }
    const returned: Becomes = { kind: 'returned', payment: other.payment }
    const linked: Becomes = { kind: 'recorded', records: [{ kind: 'payment', id: other.payment }] }
    const foreign: Becomes = {
      kind: 'payment',
      method: 'check',
      parts: [{ account: own.account, tenant: other.tenant, type: 'rent', cents: 5_000 }],
    }
    const unknown = { status: 400, code: 'UNKNOWN_RECORD' }
    const answers = [
      await chosen('expenses', elsewhere, assistant),
      await chosen('expenses', returned, assistant),
      await chosen('expenses', linked, assistant),
      await chosen('payments', foreign, assistant),
    ]
    expect(answers).toMatchObject([unknown, { status: 400, code: 'BAD_PARAMETER' }, unknown, unknown])
    for (const { seen } of answers) expect(seen).not.toMatch(/Elm|Eve|2026-01-04/)
    const ofNobody: Becomes = { ...foreign, parts: [{ ...foreign.parts[0]!, tenant: null }] }
    expect(await chosen('payments', ofNobody, assistant)).toMatchObject({ status: 200 })
  })

  it.each([
    { row: 2, becomes: { kind: 'notOurs', reason: 'a\0b' } },
    { row: 2, becomes: { kind: 'notOurs', reason: 'a\ud800b' } },
    { row: 2_147_483_648, included: true },
    { row: 2, cents: 1_000_000_000 },
  ] as const)('is refused by its name where it cannot be kept: %j', async (change) => {
    const sheet = sheetImports(app, manager, 'payments')
    const { body } = await sheet.open(FILES.payments)
    const refused = await sheet.change(body.id, { rows: [change] })
    expect([refused.status, refused.body.errors[0]?.data.code]).toEqual([400, 'BAD_PARAMETER'])
  })
})
