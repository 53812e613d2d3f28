import { beforeAll, describe, expect, it } from 'vitest'

import type { Lease, User } from '@/payload-types'
import { asUser, buildCharge, buildLease, buildProperty, buildUnit, idOf } from '@tests/support/builders'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Entry = { id: number; account: number; amountCents: number; date: string; balanceCents: number | null }
type Paid = { payments: Entry[]; balances: { account: number; balanceCents: number | null }[] }
type Reversed = { reversals: Entry[]; fee: Entry | null; balances: { balanceCents: number }[] }
type Refused = { errors: { message: string; data: { code: string; field?: string } }[] }
type Ledger = {
  ageing: { balanceCents: number; oldestPastDueDate: string | null }
  settlement: { charges: { openCents: number; charge: { dueDate: string; type: string } }[] }
  account: { depositHeldCents: number }
}

describe('the doors of the ledger', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  let property: number
  beforeAll(async () => {
    app = await testPayload()
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    manager = await asUser(app.payload, 'manager')
    property = (await buildProperty(app.payload)).id
    assistant = await asUser(app.payload, 'assistant', { properties: [property] })
  })

  const post = <Body>(path: string, body: object, user = manager) =>
    app.rest<Body>('POST', `/ledger/${path}`, { user, body })
  const newLease = async (data: object = {}): Promise<Lease & { accountId: number }> => {
    const lease = await buildLease(app.payload, data)
    return { ...lease, accountId: idOf(lease.account) }
  }
  const ledger = async (account: number, asOf = '2026-06-30'): Promise<Ledger> =>
    (await app.rest<Ledger>('GET', `/accounts/${account}/ledger?asOf=${asOf}`, { user: manager })).body
  const refused = async (path: string, body: object, user = manager) => {
    const before = await tableCounts(app)
    const answer = await post<Refused>(path, body, user)
    expect(await tableCounts(app)).toEqual(before)
    return { status: answer.status, code: answer.body.errors[0]?.data?.code }
  }
  const payment = (account: number, data: object = {}) => ({
    account,
    receivedOn: '2026-01-05',
    method: 'check',
    type: 'rent',
    amountCents: 100_000,
    ...data,
  })
  const rent = (account: number, dueDate = '2026-01-01') =>
    buildCharge(app.payload, { account, type: 'rent', dueDate, date: undefined })

  describe('payments', () => {
    it('takes 1,600 as 800 rent and 800 deposit; the next 800 rent leaves 800 owed and 800 held', async () => {
      const { accountId } = await newLease()
      await buildCharge(app.payload, {
        account: accountId,
        type: 'rent',
        amountCents: 160_000,
        date: undefined,
      })
      const parts = [
        { type: 'rent', amountCents: 80_000 },
        { type: 'deposit', amountCents: 80_000 },
      ]
      const { status, body } = await post<Paid>(
        'payments',
        payment(accountId, { parts, amountCents: 160_000, receivedOn: '2026-01-01' }),
      )
      expect(status).toBe(201)
      expect(body.balances).toEqual([{ account: accountId, balanceCents: -80_000 }])
      expect((await ledger(accountId)).account.depositHeldCents).toBe(80_000)
    })

    it('splits one receipt over several leases, to the cent', async () => {
      const [one, two] = [await newLease(), await newLease()]
      const { body } = await post<Paid>('payments', {
        ...payment(one.accountId, { amountCents: 100_001 }),
        parts: [
          { account: one.accountId, amountCents: 33_334 },
          { account: two.accountId, amountCents: 66_667 },
        ],
      })
      expect(body.balances).toEqual([
        { account: one.accountId, balanceCents: 33_334 },
        { account: two.accountId, balanceCents: 66_667 },
      ])
      expect(
        await refused('payments', {
          ...payment(one.accountId, { amountCents: 100 }),
          parts: [
            { account: one.accountId, amountCents: 50 },
            { account: two.accountId, amountCents: 49 },
          ],
        }),
      ).toEqual({ status: 400, code: 'SPLIT_NOT_WHOLE' })
    })

    it('are taken from an assistant for their own properties, without telling a balance', async () => {
      const unit = await buildUnit(app.payload, { property })
      const own = await newLease({ unit: unit.id })
      const foreign = await newLease()
      const { account: _, ...common } = payment(0)
      const answer = await post<Paid>('payments', { ...common, lease: own.id }, assistant)
      expect(answer.status).toBe(201)
      expect(answer.body.balances.map(({ balanceCents }) => balanceCents)).toEqual([null])
      const { status } = await refused('payments', { ...common, lease: foreign.id }, assistant)
      expect([400, 404]).toContain(status)
      for (const path of ['charges', 'credits', 'refunds', 'reversals', 'write-offs', 'deposits/refund'])
        expect((await refused(path, {}, assistant)).status).toBe(404)
    })
  })

  describe('a returned check', () => {
    it('opens its charge again, with its old due date, and brings a fee', async () => {
      const { accountId } = await newLease()
      await rent(accountId)
      const { body: paid } = await post<Paid>('payments', payment(accountId, { receiptNumber: 'R-7' }))
      const { status, body } = await post<Reversed>('reversals', {
        payment: paid.payments[0]!.id,
        date: '2026-02-04',
        nsfFeeCents: 3_500,
      })
      expect(status).toBe(201)
      expect(body.fee).toMatchObject({ amountCents: 3_500, date: '2026-02-04' })

      const before = await ledger(accountId, '2026-02-03')
      expect(before.ageing.balanceCents).toBe(0)
      const after = await ledger(accountId, '2026-02-04')
      expect(after.ageing).toMatchObject({ balanceCents: -103_500, oldestPastDueDate: '2026-01-01' })
      expect(after.settlement.charges.map(({ openCents }) => openCents)).toEqual([100_000, 3_500])
    })

    it('takes all parts of the check back, and a void of the return brings all of it back, fee included', async () => {
      const { accountId } = await newLease()
      const parts = [
        { type: 'rent', amountCents: 60_000 },
        { type: 'deposit', amountCents: 40_000 },
      ]
      const { body: paid } = await post<Paid>('payments', payment(accountId, { parts }))
      const { body } = await post<Reversed>('reversals', {
        payment: paid.payments[1]!.id,
        date: '2026-01-20',
        nsfFeeCents: 2_000,
      })
      expect(body.reversals).toHaveLength(2)
      expect(await ledger(accountId)).toMatchObject({
        ageing: { balanceCents: -2_000 },
        account: { depositHeldCents: 0 },
      })
      const undone = await app.rest('POST', `/reversals/${body.reversals[0]!.id}/void`, {
        user: manager,
        body: { reason: 'The bank was wrong' },
      })
      expect(undone.status).toBe(200)
      expect(await ledger(accountId)).toMatchObject({
        ageing: { balanceCents: 60_000 },
        account: { depositHeldCents: 40_000 },
      })
    })

    it('cannot be returned twice, voided meanwhile, returned after a void, or before it came', async () => {
      const { accountId } = await newLease()
      const [first, second] = (
        await Promise.all([1, 2].map(() => post<Paid>('payments', payment(accountId))))
      ).map(({ body }) => body.payments[0]!.id)
      expect(await refused('reversals', { payment: first, date: '2026-01-04' })).toEqual({
        status: 400,
        code: 'BAD_DAY',
      })
      await post('reversals', { payment: first, date: '2026-01-20' })
      expect(await refused('reversals', { payment: first, date: '2026-01-21' })).toEqual({
        status: 409,
        code: 'ALREADY_REVERSED',
      })
      const voided = await app.rest<Refused>('POST', `/payments/${first}/void`, {
        user: manager,
        body: { reason: 'x' },
      })
      expect([voided.status, voided.body.errors[0]!.data.code]).toEqual([409, 'PAYMENT_REVERSED'])
      await app.rest('POST', `/payments/${second}/void`, { user: manager, body: { reason: 'x' } })
      expect(await refused('reversals', { payment: second, date: '2026-01-20' })).toEqual({
        status: 409,
        code: 'ALREADY_VOID',
      })
    })

    it('is taken back once when two people do so at the same moment', async () => {
      const { accountId } = await newLease()
      const { body } = await post<Paid>('payments', payment(accountId))
      const asked = { payment: body.payments[0]!.id, date: '2026-01-20', nsfFeeCents: 1_000 }
      const answers = await Promise.all([1, 2, 3].map(() => post<Refused>('reversals', asked)))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
      expect((await ledger(accountId)).ageing.balanceCents).toBe(-1_000)
    })
  })

  describe('a refund', () => {
    it('gives back at most the lowest unapplied amount from its day through today', async () => {
      const { accountId } = await newLease()
      await post('payments', payment(accountId, { amountCents: 150_000, receivedOn: '2026-01-01' }))
      await rent(accountId, '2026-02-01')
      const refund = { account: accountId, date: '2026-01-10', method: 'check', amountCents: 50_001 }
      expect(await refused('refunds', refund)).toEqual({ status: 409, code: 'REFUND_TOO_LARGE' })
      const answers = await Promise.all(
        [1, 2].map(() => post<Entry>('refunds', { ...refund, amountCents: 30_000 })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
      expect((await ledger(accountId, '2026-01-31')).ageing.balanceCents).toBe(120_000)
      expect((await post<Entry>('refunds', { ...refund, amountCents: 20_000 })).body.balanceCents).toBe(0)
    })
  })

  describe('deposits', () => {
    it('settle charges when withheld, and give back the rest: 1,500 held, 750 withheld, 750 refunded', async () => {
      const { accountId } = await newLease()
      await post('payments', payment(accountId, { type: 'deposit', amountCents: 150_000 }))
      await rent(accountId)
      await post('payments', payment(accountId, { amountCents: 60_000 }))
      await post('charges', {
        account: accountId,
        type: 'damage',
        description: 'Broken door',
        amountCents: 35_000,
        dueDate: '2026-03-31',
      })
      const day = { account: accountId, date: '2026-03-31' }
      expect(
        (await post<Entry>('deposits/withhold', { ...day, amountCents: 75_000 })).body.balanceCents,
      ).toBe(0)
      expect(await refused('deposits/refund', { ...day, amountCents: 75_001, method: 'check' })).toEqual({
        status: 409,
        code: 'DEPOSIT_TOO_SMALL',
      })
      await post('deposits/refund', { ...day, amountCents: 75_000, method: 'check' })
      expect(await ledger(accountId)).toMatchObject({
        ageing: { balanceCents: 0 },
        account: { depositHeldCents: 0 },
      })
    })

    it('asked for raise what is required, and touch neither balance nor what is held', async () => {
      const { accountId } = await newLease()
      const day = { account: accountId, date: '2026-01-05', amountCents: 20_000 }
      expect((await post<Entry>('deposits/charge', day)).body.balanceCents).toBe(0)
      expect((await ledger(accountId)).account).toMatchObject({
        depositHeldCents: 0,
        depositMoves: { chargedCents: 20_000 },
      })
    })

    it('that were used cannot be voided', async () => {
      const { accountId } = await newLease()
      const { body } = await post<Paid>('payments', payment(accountId, { type: 'deposit' }))
      await post('deposits/refund', {
        account: accountId,
        date: '2026-02-01',
        amountCents: 1,
        method: 'cash',
      })
      const answer = await app.rest<Refused>('POST', `/payments/${body.payments[0]!.id}/void`, {
        user: manager,
        body: { reason: 'x' },
      })
      expect([answer.status, answer.body.errors[0]!.data.code]).toEqual([409, 'DEPOSIT_IN_USE'])
    })
  })

  describe('a write-off', () => {
    it('gives up what is owed, with a reason, and never more', async () => {
      const { accountId } = await newLease()
      await rent(accountId)
      const asked = { account: accountId, date: '2026-03-01', reason: 'Moved away' }
      expect(await refused('write-offs', { ...asked, reason: ' ' })).toEqual({
        status: 400,
        code: 'REASON_REQUIRED',
      })
      expect(await refused('write-offs', { ...asked, amountCents: 100_001 })).toEqual({
        status: 409,
        code: 'NOTHING_TO_WRITE_OFF',
      })
      expect((await post<Entry>('write-offs', asked)).body).toMatchObject({
        amountCents: 100_000,
        balanceCents: 0,
      })
      expect((await refused('write-offs', asked)).code).toBe('NOTHING_TO_WRITE_OFF')
    })
  })

  describe('an opening balance', () => {
    it('is owed from the first day of the books, with its own due date, or prepaid', async () => {
      const [owing, prepaid] = [await newLease(), await newLease()]
      await post('opening-balances', { account: owing.accountId, amountCents: 5_000, dueDate: '2025-11-01' })
      expect((await ledger(owing.accountId, '2026-01-01')).ageing).toMatchObject({
        balanceCents: -5_000,
        oldestPastDueDate: '2025-11-01',
      })
      const { body } = await post<Entry>('opening-balances', {
        account: prepaid.accountId,
        amountCents: -700,
      })
      expect(body).toMatchObject({ amountCents: 700, date: '2026-01-01', balanceCents: 700 })
    })
  })

  describe('bad input writes nothing', () => {
    it.each([
      ['payments', { amountCents: 0 }, 'BAD_AMOUNT'],
      ['payments', { amountCents: -5 }, 'BAD_AMOUNT'],
      ['payments', { amountCents: 10.5 }, 'BAD_AMOUNT'],
      ['payments', { amountCents: 1_000_000_000 }, 'BAD_AMOUNT'],
      ['payments', { receivedOn: '1900-01-01' }, 'BAD_DAY'],
      ['payments', { amount: 12 }, 'BAD_PARAMETER'],
      ['payments', { parts: 'x' }, 'BAD_PARAMETER'],
      ['reversals', { payment: 'x', date: '2026-01-01' }, 'BAD_PARAMETER'],
      ['reversals', { payment: 999_999, date: '2026-01-01' }, undefined],
      ['refunds', { amountCents: 100, date: '2025-12-31', method: 'cash' }, 'BEFORE_BOOKS_START'],
      ['refunds', { amountCents: 100, date: '2026-02-31', method: 'cash' }, undefined],
      ['credits', { type: 'concession', description: 'x', amountCents: 1, date: '2962-01-01' }, undefined],
    ])('%s %j', async (path, data, code) => {
      const { accountId } = await newLease()
      const base =
        path === 'payments' ? payment(accountId) : path === 'reversals' ? {} : { account: accountId }
      const answer = await refused(path, { ...base, ...data })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      if (code) expect(answer.code).toBe(code)
    })

    it('a day in closed books is refused, naming the first open one', async () => {
      const { accountId } = await newLease()
      const { body: paid } = await post<Paid>('payments', payment(accountId, { amountCents: 500 }))
      await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
      for (const [path, body] of [
        ['credits', { type: 'concession', description: 'x', amountCents: 1, date: '2026-03-31' }],
        ['refunds', { amountCents: 1, date: '2026-03-31', method: 'cash' }],
        ['deposits/bring-forward', { amountCents: 1, date: '2026-03-31' }],
      ] as const)
        expect(await refused(path, { account: accountId, ...body })).toEqual({
          status: 409,
          code: 'BOOKS_CLOSED',
        })
      const reversal = { payment: paid.payments[0]!.id, date: '2026-03-31' }
      expect((await refused('reversals', reversal)).code).toBe('BOOKS_CLOSED')
      await app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
    })
  })
})
