import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { buildBankAccount, buildCharge, buildLease, idOf } from '@tests/support/builders'
import { bankImports } from '@tests/support/imports/bankImports'
import { sheetImports } from '@tests/support/imports/sheetImports'
import { mariasBooks } from '@tests/support/imports/mariasBooks'
import type { TestPayload } from '@tests/support/testPayload'

describe('a payment that was typed in as rent and deposit', () => {
  let app: TestPayload
  let user: User
  let account: number
  let other: number
  beforeAll(async () => {
    ;({ app, user, account } = await mariasBooks())
    other = idOf((await buildLease(app.payload)).account)
    await buildCharge(app.payload, { account, amountCents: 2_000_000 })
  })

  const fresh = async () => bankImports(app, user, (await buildBankAccount(app.payload)).id)

  /** 1,500.00 in two parts. @returns their ids */
  const typed = async (receivedOn: string, method: string, second: object = { type: 'deposit' }) => {
    const parts = [
      { type: 'rent', amountCents: 100_000 },
      { ...second, amountCents: 50_000 },
    ]
    const { body } = await app.rest<{ payments: { id: number }[] }>('POST', '/ledger/payments', {
      user,
      body: { account, receivedOn, method, amountCents: 150_000, parts },
    })
    return body.payments.map(({ id }) => id)
  }

  it('is what one line of the bank says: it is not posted again, and seen with all its parts', async () => {
    const bank = await fresh()
    const own = await typed('2026-02-20', 'zelle')
    const over = await typed('2026-03-20', 'check', { type: 'rent', account: other })
    const { body } = await bank.open(
      'Date,Description,Amount\n2/21/2026,Zelle payment from MARIA IVANOVA 123,+1500.00\n3/23/2026,REMOTE DEPOSIT,+1500.00\n',
    )
    const rows = await bank.rows(body.id)
    const records = (ids: number[]) => ids.map((id) => ({ kind: 'payment', id }))
    expect(rows.map(({ state, suggestions }) => [state, suggestions[0]?.becomes])).toEqual([
      ['possiblyRecorded', { kind: 'recorded', records: records(own) }],
      ['possiblyRecorded', { kind: 'recorded', records: records(over) }],
    ])
    const choices = rows.map(({ row, suggestions }) => ({ row, becomes: suggestions[0]!.becomes }))
    expect((await bank.change(body.id, { rows: choices })).status).toBe(200)
    expect((await bank.commit(body.id)).status).toBe(200)
    const seen = await app.sql<{ id: number }>('select record_id as id from import_seen order by 1')
    expect(seen.map(({ id }) => id)).toEqual([...own, ...over])
  })

  it('is part of a deposit slip as one check', async () => {
    const bank = await fresh()
    const own = await typed('2026-04-20', 'check')
    const { body: single } = await app.rest<{ payments: { id: number }[] }>('POST', '/ledger/payments', {
      user,
      body: { account: other, receivedOn: '2026-04-20', method: 'check', amountCents: 70_000, type: 'rent' },
    })
    const { body } = await bank.open('Date,Description,Amount\n4/21/2026,REMOTE DEPOSIT,+2200.00\n')
    const [row] = await bank.rows(body.id)
    expect(row?.suggestions[0]?.becomes).toEqual({
      kind: 'recorded',
      records: [...own, ...single.payments.map(({ id }) => id)].map((id) => ({ kind: 'payment', id })),
    })
  })

  it('comes back whole: a line of its sum returns it, one of a part does not', async () => {
    const bank = await fresh()
    const [rent] = await typed('2026-05-20', 'check')
    const { body } = await bank.open(
      'Date,Description,Amount\n5/27/2026,RETURNED CHECK,-1000.00\n5/28/2026,RETURNED CHECK,-1500.00\n',
    )
    const rows = (await bank.rows(body.id)).toSorted((a, b) => a.row - b.row)
    expect(rows.map(({ state, becomes, suggestions }) => [state, becomes, suggestions.length])).toEqual([
      ['needsMatch', null, 0],
      ['new', { kind: 'returned', payment: rent }, 0],
    ])
    const part = await bank.change(body.id, {
      rows: [{ row: 2, becomes: { kind: 'returned', payment: rent! } }],
    })
    expect(part.body.errors[0]?.data.code).toBe('SPLIT_NOT_WHOLE')
    // The deposit of 500.00 is none of what is owed.
    expect(Number(body.owedAfterCents) - Number(body.owedCents)).toBe(100_000)
    expect((await bank.commit(body.id)).status).toBe(200)
    const [sum] = await app.sql<{ cents: number }>(
      `select sum(amount_cents)::float8 as cents from reversals where voided_at is null`,
    )
    expect(sum?.cents).toBe(150_000)
  })

  it('is known to be returned where that was typed in, too', async () => {
    const bank = await fresh()
    const [rent] = await typed('2026-06-20', 'check')
    const returned = await app.rest('POST', '/ledger/reversals', {
      user,
      body: { payment: rent, date: '2026-06-27' },
    })
    expect(returned.status).toBe(201)
    const { body } = await bank.open('Date,Description,Amount\n6/28/2026,RETURNED CHECK,-1500.00\n')
    expect((await bank.rows(body.id))[0]?.state).toBe('possiblyRecorded')
  })

  it('is known by its sum, and by each part, in a spreadsheet', async () => {
    await typed('2026-07-20', 'check')
    const sheet = sheetImports(app, user, 'payments')
    const statesOf = async (amounts: string[]) => {
      const lines = amounts.map((amount) => `Maria Ivanova,2026-07-20,${amount},check\n`)
      const { body } = await sheet.open(`tenant,date,amount,method\n${lines.join('')}`)
      return (await sheet.rows(body.id)).map(({ state }) => state)
    }
    expect(await statesOf(['1500.00'])).toEqual(['possiblyRecorded'])
    expect(await statesOf(['1000.00', '500.00'])).toEqual(['possiblyRecorded', 'possiblyRecorded'])
  })

  it('stands in the way of an undo as what it is: returned, the deposit in it too', async () => {
    const bank = await fresh()
    const { body } = await bank.open('Date,Description,Amount\n8/20/2026,REMOTE DEPOSIT,+1500.00\n')
    const part = { account: other, tenant: null }
    const parts = [
      { ...part, type: 'deposit' as const, cents: 50_000 },
      { ...part, type: 'rent' as const, cents: 100_000 },
    ]
    await bank.change(body.id, { rows: [{ row: 2, becomes: { kind: 'payment', method: 'check', parts } }] })
    await bank.commit(body.id)
    const returned = await bank.open('Date,Description,Amount\n8/27/2026,RETURNED CHECK,-1500.00\n')
    expect((await bank.commit(returned.body.id)).status).toBe(200)
    expect((await bank.undo(body.id)).body.errors[0]?.data.details).toEqual({
      rows: [{ row: 2, message: 'was returned by the bank' }],
    })
    expect((await bank.undo(returned.body.id)).status).toBe(200)
    expect((await bank.undo(body.id)).status).toBe(200)
  })
})
