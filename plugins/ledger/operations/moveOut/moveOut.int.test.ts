import { beforeAll, describe, expect, it } from 'vitest'

import { filesOf } from '@/lib/files/filesOf'
import type { User } from '@/payload-types'
import { idOf } from '@tests/support/builders'
import { bytesIn } from '@tests/support/files/ownFiles'
import {
  ledgerBooks,
  payment,
  type LedgerBooks,
  type Paid,
  type Refused,
} from '@tests/support/ledger/ledgerBooks'
import { pdfPages } from '@tests/support/pdfText'
import { tableCounts } from '@tests/support/tableCounts'

type Done = {
  id: number
  withholdCents: number
  refundCents: number
  stillOwedCents: number
  balanceCents: number
  letter: { id: number; url: string }
}
type Preview = {
  voided: { description: string; cents: number }[]
  posted: { description: string; cents: number }[]
  facts: { balanceCents: number; heldCents: number; open: { description: string; openCents: number }[] }
  proposal: { owedCents: number; withholdCents: number; refundCents: number; stillOwedCents: number }
}

const DOOR = { description: 'Broken door', amountCents: 35_000 }

describe('moving a tenant out', () => {
  let books: LedgerBooks
  beforeAll(async () => {
    books = await ledgerBooks()
  })

  /** From January 1, 1,500 held, January and February paid, and 600 of March. */
  const tenancy = async (data: object = {}) => {
    const lease = await books.newLease(data)
    const account = lease.accountId
    await books.post<Paid>('payments', payment(account, { type: 'deposit', amountCents: 150_000 }))
    await books.post<Paid>('payments', payment(account, { amountCents: 260_000 }))
    return { account, lease }
  }
  const lastDay = (account: number, more: object = {}) => ({
    account,
    moveOutDay: '2026-03-31',
    settledOn: '2026-03-31',
    ...more,
  })
  const preview = (query: string) =>
    books.app.rest<Preview & Refused>('GET', `/ledger/move-outs/preview?${query}`, { user: books.manager })
  const letterOf = async (id: number): Promise<string[]> => {
    const { filename } = await books.app.payload.findByID({ collection: 'documents', id, depth: 0 })
    const pdf = await bytesIn(filesOf(books.app.payload), filename ?? '')
    return pdfPages(pdf ?? Buffer.of()).flat()
  }

  it('posts the rent of the days lived in, damages, what is withheld and given back, to the cent', async () => {
    const { account, lease } = await tenancy()
    const { status, body } = await books.post<Done>('move-outs', lastDay(account, { damages: [DOOR] }))
    expect([status, body]).toMatchObject([
      201,
      { withholdCents: 75_000, refundCents: 75_000, stillOwedCents: 0, balanceCents: 0 },
    ])
    expect(await books.ledger(account)).toMatchObject({
      ageing: { balanceCents: 0 },
      account: { depositHeldCents: 0 },
    })
    const { moveOutDay } = await books.app.payload.findByID({ collection: 'leases', id: lease.id, depth: 0 })
    expect(moveOutDay).toBe('2026-03-31T12:00:00.000Z')
    const record = await books.app.payload.findByID({ collection: 'move-outs', id: body.id, depth: 0 })
    expect(record).toMatchObject({ account, lease: lease.id, by: books.manager.id, letter: body.letter.id })
    expect(record.entries?.map(({ kind }) => kind)).toEqual([
      'charges',
      'deposit-movements',
      'deposit-movements',
    ])
  })

  it('bills the last month again when it was billed whole', async () => {
    const { account } = await tenancy()
    await books.app.rest('POST', '/rent/post', { user: books.manager, body: { through: '2026-04-30' } })
    const asked = `account=${account}&moveOutDay=2026-03-10&settledOn=2026-03-12`
    const before = await tableCounts(books.app)
    const { body } = await preview(`${asked}&damages=${encodeURIComponent(JSON.stringify([DOOR]))}`)
    expect(await tableCounts(books.app)).toEqual(before)
    expect(body).toMatchObject({
      voided: [
        { description: 'March rent', cents: 100_000 },
        { description: 'April rent', cents: 100_000 },
      ],
      posted: [{ description: 'March rent', cents: 32_258 }],
      facts: { balanceCents: 27_742, heldCents: 150_000, open: [] },
      proposal: { owedCents: 7_258, withholdCents: 7_258, refundCents: 142_742 },
    })
    const { body: done } = await books.post<Done>('move-outs', {
      ...lastDay(account, { damages: [DOOR] }),
      moveOutDay: '2026-03-10',
      settledOn: '2026-03-12',
    })
    expect(done).toMatchObject({ withholdCents: 7_258, refundCents: 142_742, balanceCents: 0 })
  })

  it('leaves what the deposit does not cover as owed, and gives prepaid money back only when asked', async () => {
    const owing = await tenancy()
    const large = { ...DOOR, amountCents: 200_000 }
    const { body } = await books.post<Done>('move-outs', lastDay(owing.account, { damages: [large] }))
    expect(body).toMatchObject({ withholdCents: 150_000, refundCents: 0, stillOwedCents: 90_000 })
    expect((await books.ledger(owing.account)).ageing.balanceCents).toBe(-90_000)

    const prepaid = await tenancy()
    await books.post<Paid>('payments', payment(prepaid.account, { amountCents: 50_000 }))
    const asked = lastDay(prepaid.account, { refundPrepaidCents: 10_000, method: 'zelle' })
    const answer = await books.post<Done>('move-outs', asked)
    expect(answer.body).toMatchObject({ withholdCents: 0, refundCents: 150_000, balanceCents: 0 })
  })

  it('prints and keeps an itemised letter, for those alone who may read the lease’s documents', async () => {
    await books.app.payload.updateGlobal({ slug: 'settings', data: { businessName: 'Hartmann Rentals' } })
    const { account, lease } = await tenancy()
    const { body } = await books.post<Done>(
      'move-outs',
      lastDay(account, {
        damages: [DOOR],
        forwardingAddress: '9 Oak Lane\nTroy, OH 45373',
        reference: '1234',
      }),
    )
    const text = await letterOf(body.letter.id)
    for (const line of [
      '9 Oak Lane',
      'Troy, OH 45373',
      'March rent 400.00 400.00',
      'Broken door 350.00 350.00',
      'In all 750.00 750.00',
      'Security deposit held 1,500.00',
      'Withheld for what was owed − 750.00',
      'Deposit given back 750.00',
      '$750.00 goes back to you.',
      'Paid by Check 1234 on March 31, 2026.',
    ])
      expect(text).toContain(line)
    const kept = await books.app.payload.findByID({ collection: 'documents', id: body.letter.id, depth: 0 })
    expect(kept).toMatchObject({ lease: lease.id, mimeType: 'application/pdf' })
    const file = (user: User) => books.app.rest('GET', body.letter.url, { user })
    expect((await file(books.manager)).status).toBe(200)
    expect((await file(books.assistant)).status).toBe(404)
    const stranger = await books.app.rest('GET', `/documents/${kept.id}`, { user: books.assistant })
    expect(stranger.status).toBe(404)
  })

  describe('is refused, and nothing of it written', () => {
    const refused = (body: object) => books.refused('move-outs', body)

    it('in books that are closed: the day of settling, or a month it would bill again', async () => {
      const { account } = await tenancy()
      await books.app.rest('POST', '/rent/post', { user: books.manager, body: { through: '2026-03-31' } })
      await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: '2026-03-31' } })
      expect((await refused(lastDay(account))).code).toBe('BOOKS_CLOSED')
      expect(
        (await refused(lastDay(account, { moveOutDay: '2026-03-10', settledOn: '2026-04-02' }))).code,
      ).toBe('BOOKS_CLOSED')
      await books.app.payload.updateGlobal({ slug: 'settings', data: { lockDate: null } })
    })

    it('a second time, also when two do it at the same moment', async () => {
      const { account } = await tenancy()
      const asked = lastDay(account, { damages: [DOOR] })
      const answers = await Promise.all([1, 2].map(() => books.post<Done & Refused>('move-outs', asked)))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
      expect(await refused(asked)).toEqual({ status: 409, code: 'ALREADY_MOVED_OUT' })
      expect((await preview(`account=${account}&moveOutDay=2026-03-31`)).body.errors[0]!.data.code).toBe(
        'ALREADY_MOVED_OUT',
      )
      expect((await books.ledger(account)).ageing.balanceCents).toBe(0)
    })

    it('for a lease that is not signed, and an account that is not there', async () => {
      const draft = await books.newLease({ status: 'draft' })
      expect(await refused(lastDay(draft.accountId))).toEqual({
        status: 409,
        code: 'PAYMENT_FOR_DRAFT_LEASE',
      })
      expect((await refused(lastDay(999_999))).status).toBe(404)
    })

    it('for amounts and days that are none, or more than there is', async () => {
      const { account } = await tenancy()
      const bad: [object, string][] = [
        [{ damages: [{ ...DOOR, amountCents: 0 }] }, 'BAD_AMOUNT'],
        [{ damages: [{ ...DOOR, amountCents: -1 }] }, 'BAD_AMOUNT'],
        [{ damages: [{ ...DOOR, amountCents: 1.5 }] }, 'BAD_AMOUNT'],
        [{ damages: [{ ...DOOR, description: ' ' }] }, 'BAD_PARAMETER'],
        [{ damages: 'door' }, 'BAD_PARAMETER'],
        [{ refundCents: -1 }, 'BAD_AMOUNT'],
        [{ refundCents: 150_000, withholdCents: 1 }, 'DEPOSIT_TOO_SMALL'],
        [{ withholdCents: 40_001 }, 'WITHHOLDING_TOO_LARGE'],
        [{ refundPrepaidCents: 1 }, 'REFUND_TOO_LARGE'],
        [{ method: 'shells' }, 'BAD_PARAMETER'],
        [{ moveOutDay: '2026-02-30' }, 'BAD_DAY'],
        [{ moveOutDay: '2025-12-31' }, 'MOVE_OUT_BEFORE_START'],
        [{ moveOutDay: '2199-01-01', settledOn: '2199-01-01' }, 'MOVE_OUT_AHEAD'],
        [{ settledOn: '2026-03-30' }, 'BAD_DAY'],
        [{ amountCents: 1 }, 'BAD_PARAMETER'],
        [{ forwardingAddress: 'بيت' }, 'CHARACTER_NOT_PRINTABLE'],
      ]
      for (const [more, code] of bad)
        expect([more, (await refused(lastDay(account, more))).code]).toEqual([more, code])
    }, 60_000)

    it('to an assistant', async () => {
      const { account, lease } = await tenancy()
      expect(idOf(lease.property)).not.toBe(books.property)
      expect((await books.refused('move-outs', lastDay(account), books.assistant)).status).toBe(404)
    })
  })

  it('is undone whole, once, with a reason; then the account can be settled again', async () => {
    const { account, lease } = await tenancy()
    const { body } = await books.post<Done>('move-outs', lastDay(account, { damages: [DOOR] }))
    const undo = (reason: string) => books.post<Refused>(`move-outs/${body.id}/undo`, { reason })
    expect((await undo(' ')).body.errors[0]!.data.code).toBe('REASON_REQUIRED')
    const answers = await Promise.all([undo('Wrong tenant'), undo('Wrong tenant')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await books.ledger(account)).toMatchObject({ account: { depositHeldCents: 150_000 } })
    const { moveOutDay } = await books.app.payload.findByID({ collection: 'leases', id: lease.id, depth: 0 })
    expect(moveOutDay).toBeNull()
    expect((await books.post<Done>('move-outs', lastDay(account))).status).toBe(201)
  })
})
