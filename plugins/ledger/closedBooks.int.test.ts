import { beforeAll, describe, expect, it } from 'vitest'

import {
  buildCharge,
  buildCredit,
  buildDepositMovement,
  buildExpense,
  buildLease,
  buildOtherIncome,
  buildPayment,
  buildRefund,
  buildReversal,
  idOf,
} from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const TABLES = [
  'charges',
  'payments',
  'credits',
  'deposit_movements',
  'refunds',
  'reversals',
  'expenses',
  'other_income',
] as const
type Table = (typeof TABLES)[number]

describe('closed books, in the database', () => {
  let app: TestPayload
  let ids: Record<Table, number>

  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    await payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    const account = idOf((await buildLease(payload, { start: '2025-01-01' })).account)
    const on = { account, date: '2026-03-10' }
    const received = { account, receivedOn: '2026-03-10' }
    const returned = await buildPayment(payload, received)
    ids = {
      charges: (await buildCharge(payload, { account, dueDate: '2026-03-10' })).id,
      payments: (await buildPayment(payload, received)).id,
      credits: (await buildCredit(payload, on)).id,
      deposit_movements: (await buildDepositMovement(payload, on)).id,
      refunds: (await buildRefund(payload, { ...on, amountCents: 1 })).id,
      reversals: (await buildReversal(payload, { payment: returned.id, date: '2026-03-10' })).id,
      expenses: (await buildExpense(payload, { date: '2026-03-10' })).id,
      other_income: (await buildOtherIncome(payload, { date: '2026-03-10' })).id,
    }
    await payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
  })
  const CLOSED = { hint: 'BOOKS_CLOSED' }

  it.each(TABLES)('nothing is added to %s', async (table) => {
    const other = { id: 999_999, number: 999_999, import_key: null }
    // The other payment, which nobody took back yet.
    const patch = table === 'reversals' ? { ...other, payment_id: ids.payments } : other
    const copy = app.sql(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || $2)).*
        from ${table} t where id = $1`,
      [ids[table], JSON.stringify(patch)],
    )
    await expect(copy).rejects.toMatchObject(CLOSED)
  })

  it.each(TABLES)('nothing in %s is made void', async (table) => {
    const voided = app.sql(`update ${table} set voided_at = now(), void_reason = 'x' where id = $1`, [
      ids[table],
    ])
    await expect(voided).rejects.toMatchObject(CLOSED)
  })

  it.each(['expenses', 'other_income'] as const)(
    'nothing in %s is changed, nor moved out or in',
    async (table) => {
      for (const change of ['memo = $2', `memo = $2, date = noon_of('2026-04-02')`])
        await expect(
          app.sql(`update ${table} set ${change} where id = $1`, [ids[table], 'x']),
        ).rejects.toMatchObject(CLOSED)
      const build = table === 'expenses' ? buildExpense : buildOtherIncome
      const { id } = await build(app.payload, { date: '2026-04-02' })
      await expect(
        app.sql(`update ${table} set date = noon_of('2026-03-31') where id = $1`, [id]),
      ).rejects.toMatchObject(CLOSED)
    },
  )

  it.each(['expenses', 'other_income'] as const)('a void entry of %s stays as it is', async (table) => {
    const build = table === 'expenses' ? buildExpense : buildOtherIncome
    const { id } = await build(app.payload, { date: '2026-04-02' })
    const voidIt = (reason: string) =>
      app.sql(`update ${table} set voided_at = now(), void_reason = $2 where id = $1`, [id, reason])
    await expect(voidIt(' ')).rejects.toMatchObject({ hint: 'VOID_REASON_MISSING' })
    await voidIt('Twice')
    for (const change of [`memo = 'x'`, 'voided_at = null, void_reason = null'])
      await expect(app.sql(`update ${table} set ${change} where id = $1`, [id])).rejects.toMatchObject({
        hint: 'ALREADY_VOID',
      })
  })

  it("a payment's memo and receipt number stay as they are", async () => {
    const { payload } = app
    for (const data of [{ memo: 'x' }, { receiptNumber: 'x' }])
      await expect(payload.update({ collection: 'payments', id: ids.payments, data })).rejects.toMatchObject({
        status: 409,
        data: { code: 'BOOKS_CLOSED' },
      })
    const { id } = await buildPayment(payload, { receivedOn: '2026-04-02' })
    await expect(payload.update({ collection: 'payments', id, data: { memo: 'x' } })).resolves.toMatchObject({
      memo: 'x',
    })
  })
})
