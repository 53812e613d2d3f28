import { beforeAll, describe, expect, it } from 'vitest'

import { buildPayment } from '@tests/support/builders'
import { ledgerBooks, type LedgerBooks, type Refused } from '@tests/support/ledger/ledgerBooks'

import { proposeLateFees } from './proposeLateFees'

type Fee = { id: number; day: string; cents: number; status: string; waiver: boolean; fee: number | null }

const TERMS = { graceDays: 4, flatCents: 5_000, perDayCents: 1_000, capCents: 7_000 }

describe('late fees', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
  })

  const propose = (through: `${number}-${number}-${number}`, automatic = false) =>
    proposeLateFees({ payload: books.app.payload, through, automatic, source: 'job' })
  const feesOf = (account: number) =>
    books.app.sql<Fee>(
      `select id, day_of(day)::text as day, amount_cents::int as cents, status, waiver_proposed as waiver, fee_id as fee
        from late_fees where account_id = $1 order by day`,
      [account],
    )
  const decide = (body: object) => books.post<Refused & { accepted: { fee: number }[] }>('late-fees', body)
  const lateTenant = async (lateFee: object = TERMS) => {
    const { accountId } = await books.newLease({ lateFee })
    await books.rent(accountId)
    return accountId
  }
  const balance = async (account: number) => (await books.ledger(account)).ageing.balanceCents

  it('are proposed from the day after grace, and are in no balance until somebody accepts them', async () => {
    const account = await lateTenant()
    await propose('2026-01-05')
    expect(await feesOf(account)).toEqual([])
    await propose('2026-01-06')
    expect(await feesOf(account)).toMatchObject([{ day: '2026-01-06', cents: 5_000, status: 'proposed' }])
    expect(await balance(account)).toBe(-100_000)
  })

  it('are proposed once, however often and by how many processes at once, and catch up after a pause', async () => {
    const account = await lateTenant()
    await Promise.all([propose('2026-01-08'), propose('2026-01-08'), propose('2026-01-08')])
    await propose('2026-01-31')
    expect((await feesOf(account)).map(({ day, cents }) => [day, cents])).toEqual([
      ['2026-01-06', 5_000],
      ['2026-01-07', 1_000],
      ['2026-01-08', 1_000],
    ])
  })

  it('that fell while nobody looked are proposed although the rent was paid meanwhile', async () => {
    const account = await lateTenant()
    await buildPayment(books.app.payload, { account, receivedOn: '2026-01-07' })
    await propose('2026-01-31')
    expect((await feesOf(account)).map(({ day }) => day)).toEqual(['2026-01-06', '2026-01-07'])
  })

  it('are charged when accepted, with the amount that somebody changed, and only once', async () => {
    const account = await lateTenant()
    await propose('2026-01-06')
    const [fee] = await feesOf(account)
    const asked = { accept: [{ id: fee!.id, amountCents: 4_000 }] }
    const answers = await Promise.all([decide(asked), decide(asked)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await feesOf(account)).toMatchObject([{ status: 'accepted', cents: 4_000 }])
    expect(await balance(account)).toBe(-104_000)
    await propose('2026-01-06')
    expect(await feesOf(account)).toHaveLength(1)
  })

  it('are waived with a reason, use up the cap all the same, and are not proposed again', async () => {
    const account = await lateTenant()
    await propose('2026-01-06')
    const [fee] = await feesOf(account)
    expect((await decide({ waive: [fee!.id] })).body.errors[0]!.data.code).toBe('REASON_REQUIRED')
    const both = await decide({ accept: [{ id: fee!.id }], waive: [fee!.id], reason: 'Both' })
    expect(both.body.errors[0]!.data.code).toBe('BAD_PARAMETER')
    await decide({ waive: [fee!.id], reason: 'First time' })
    await propose('2026-01-31')
    expect((await feesOf(account)).map(({ status, cents }) => [status, cents])).toEqual([
      ['waived', 5_000],
      ['proposed', 1_000],
      ['proposed', 1_000],
    ])
  })

  it('are withdrawn, or proposed to be waived, when a payment turns out to have come in time', async () => {
    const account = await lateTenant()
    await propose('2026-01-07')
    const [first] = await feesOf(account)
    await decide({ accept: [first!.id] })
    await buildPayment(books.app.payload, { account, receivedOn: '2026-01-04' })
    await propose('2026-01-08')
    expect(await feesOf(account)).toMatchObject([
      { status: 'accepted', waiver: true },
      { status: 'withdrawn', waiver: false },
    ])
    await decide({ waive: [first!.id], reason: 'Paid on the 4th' })
    expect(await balance(account)).toBe(0)
  })

  it('of a closed month are charged on the first open day, and waived by a credit', async () => {
    const account = await lateTenant({ graceDays: 4, flatCents: 5_000 })
    await propose('2026-01-06')
    const [fee] = await feesOf(account)
    const close = (lockDate: string | null) =>
      books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate } })
    await close('2026-01-31')
    const { body } = await decide({ accept: [fee!.id] })
    const [charge] = await books.app.sql<{ day: string }>(
      'select day_of(date)::text as day from charges where id = $1',
      [body.accepted[0]!.fee],
    )
    expect(charge!.day).toBe('2026-02-01')
    await close('2026-02-28')
    await decide({ waive: [fee!.id], reason: 'Agreed' })
    const [credit] = await books.app.sql<{ type: string; cents: number }>(
      'select type, amount_cents::int as cents from credits where account_id = $1',
      [account],
    )
    expect(credit).toEqual({ type: 'lateFeeWaiver', cents: 5_000 })
    await close(null)
  })

  it('are charged at once where the Settings say so', async () => {
    const account = await lateTenant({ graceDays: 4, flatCents: 2_500 })
    expect(await propose('2026-01-06', true)).toMatchObject({ accepted: 1 })
    expect(await feesOf(account)).toMatchObject([{ status: 'accepted', cents: 2_500 }])
  })

  it('are nobody’s to decide but the office’s', async () => {
    expect((await books.refused('late-fees', { accept: [1] }, books.assistant)).status).toBe(404)
    expect((await decide({ accept: ['x'] })).status).toBe(400)
    expect((await decide({ accept: [999_999] })).body.errors[0]!.data.code).toBe('FEE_DECIDED')
  })
})
