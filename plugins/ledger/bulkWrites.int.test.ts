import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { giveReason, writingInBulk } from '@/lib/database/signTransaction'
import { buildExpense, buildLease, buildOtherIncome, buildPayment, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Table = 'payments' | 'expenses' | 'other_income'

describe('rows written in bulk', () => {
  let app: TestPayload
  let ids: Record<Table, number>
  let account: number
  let otherLease: number

  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    await payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    account = idOf((await buildLease(payload, { start: '2025-01-01' })).account)
    otherLease = (await buildLease(payload, { start: '2025-01-01' })).id
    ids = {
      payments: (await buildPayment(payload, { account, receivedOn: '2026-05-10' })).id,
      expenses: (await buildExpense(payload, { date: '2026-05-10' })).id,
      other_income: (await buildOtherIncome(payload, { date: '2026-05-10' })).id,
    }
    await payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
  })

  let next = 900_000
  /** Copies a row with other values in it, twice in one statement: only the second is another day's. */
  const copies = (table: Table, patch: object): Promise<void> => {
    const rows = [{}, patch].map((one) => ({ id: (next += 1), number: next, ...one }))
    return inTransaction({ payload: app.payload }, (req) =>
      writingInBulk(req, async () => {
        await queryRows(
          req,
          sql`insert into ${sql.raw(table)} select (jsonb_populate_record(null::${sql.raw(table)}, to_jsonb(t) || p)).*
            from ${sql.raw(table)} t, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) p where t.id = ${ids[table]}`,
        )
      }),
    )
  }
  const count = async (table: Table): Promise<number> =>
    (await app.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1
  const noon = (day: string) => `${day}T12:00:00Z`

  it.each(['payments', 'expenses', 'other_income'] as const)(
    'are refused in %s when one is dated in closed books, or before they start',
    async (table) => {
      const before = await count(table)
      await expect(copies(table, { date: noon('2026-03-31') })).rejects.toMatchObject({
        data: { code: 'BOOKS_CLOSED' },
        message: 'Books are closed through March 31, 2026. Choose April 1, 2026 or later.',
      })
      await expect(copies(table, { date: noon('2025-12-31') })).rejects.toMatchObject({ status: 409 })
      expect(await count(table)).toBe(before)
      await copies(table, { date: noon('2026-04-01') })
      expect(await count(table)).toBe(before + 2)
    },
  )

  it('are refused in the books of a property that is closed longer than the others', async () => {
    const [row] = await app.sql<{ property: number }>(
      'select property_id as property from payments where id = $1',
      [ids.payments],
    )
    const property = row?.property
    const { propertyLocks } = await app.payload.findGlobal({ slug: 'settings', depth: 0 })
    await app.payload.updateGlobal({
      slug: 'settings',
      data: { propertyLocks: [{ property, lockDate: '2026-04-30' }] },
    })
    await expect(copies('payments', { date: noon('2026-04-30') })).rejects.toMatchObject({
      data: { code: 'BOOKS_CLOSED' },
    })
    await expect(
      copies('expenses', { date: noon('2026-04-30'), property_id: property }),
    ).rejects.toMatchObject({ data: { code: 'BOOKS_CLOSED' } })
    await app.payload.updateGlobal({ slug: 'settings', data: { propertyLocks: propertyLocks ?? [] } })
  })

  it('are refused when money was received before the books start', async () => {
    await expect(copies('payments', { received_on: noon('2025-12-31') })).rejects.toMatchObject({
      data: { code: 'BEFORE_BOOKS_START' },
      message: 'The books start on January 1, 2026. Choose that day or a later one.',
    })
  })

  it.each([
    ['another unit', () => ({ unit_id: null })],
    ['another property', () => ({ property_id: null })],
    ["another account's lease", () => ({ lease_id: otherLease })],
    ['no lease', () => ({ lease_id: null })],
    ['no number', () => ({ number: null })],
  ])('are refused when a payment comes with %s', async (_, patch) => {
    await expect(copies('payments', patch())).rejects.toMatchObject({ status: 400 })
  })

  it('are refused with the code of a single one when a payment comes with an account that there is not', async () => {
    await expect(copies('payments', { account_id: 999_999_999 })).rejects.toMatchObject({
      status: 400,
      data: { code: 'UNKNOWN_ACCOUNT' },
      message: 'There is no account 999999999.',
    })
  })

  it('are in the audit trail, each once', async () => {
    for (const table of ['payments', 'expenses', 'other_income'] as const) {
      await copies(table, {})
      const rows = await app.sql(
        `select record from audit_trail where kind = $1 and operation = 'create' and record in ($2, $3)`,
        [table.replace('_', '-'), String(next - 1), String(next)],
      )
      expect(rows).toHaveLength(2)
    }
  })

  it('are in the audit trail by the statement that makes them void, with the words of one made void by itself', async () => {
    await copies('expenses', {})
    const [one, many] = [next, next - 1]
    const trailOf = (req: Parameters<typeof queryRows>[0], record: number) =>
      queryRows<{ changes: object; reason: string; person: number | null }>(
        req,
        sql`select changes - 'voided_at' as changes, reason, person_id as person from audit_trail
          where kind = 'expenses' and operation = 'update' and record = ${String(record)}`,
      )
    const voided = (req: Parameters<typeof queryRows>[0], record: number) =>
      queryRows(
        req,
        sql`update expenses set voided_at = now(), void_reason = 'Twice' where voided_at is null and id = ${record}`,
      )
    await inTransaction({ payload: app.payload }, async (req) => {
      await giveReason(req, 'Twice')
      await voided(req, one)
    })
    await inTransaction({ payload: app.payload }, async (req) => {
      await giveReason(req, 'Twice')
      await writingInBulk(req, async () => {
        await voided(req, many)
      })
      // Before the transaction ends: nothing is left to be looked at row by row.
      expect(await trailOf(req, many)).toHaveLength(1)
    })
    const { payload } = app
    expect(await trailOf({ payload }, many)).toEqual(await trailOf({ payload }, one))
    expect(await trailOf({ payload }, many)).toMatchObject([
      { changes: { void_reason: [null, 'Twice'] }, reason: 'Twice' },
    ])
  })

  it('need no more than their own transaction to say so: the next is asked one by one again', async () => {
    await copies('expenses', {})
    const single = app.sql(
      `insert into payments (account_id, amount_cents, received_on, date) values ($1, 100, $2, $2) returning number`,
      [account, noon('2026-05-11')],
    )
    await expect(single).resolves.toMatchObject([{ number: expect.anything() }])
  })
})
