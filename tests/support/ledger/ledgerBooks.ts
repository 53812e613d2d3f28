import { expect } from 'vitest'

import type { Lease, User } from '@/payload-types'
import { asUser, buildCharge, buildLease, buildProperty, idOf } from '@tests/support/builders'
import { tableCounts } from '@tests/support/tableCounts'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

export type Entry = {
  id: number
  account: number
  amountCents: number
  date: string
  balanceCents: number | null
}
export type Paid = { payments: Entry[]; balances: { account: number; balanceCents: number | null }[] }
export type Reversed = { reversals: Entry[]; fee: Entry | null; balances: { balanceCents: number }[] }
export type Refused = { errors: { message: string; data: { code: string; field?: string } }[] }
export type LedgerAnswer = {
  ageing: { balanceCents: number; oldestPastDueDate: string | null }
  settlement: { charges: { openCents: number; charge: { dueDate: string; type: string } }[] }
  account: { depositHeldCents: number }
}

/** Rent of 1,000.00 received by check on 2026-01-05. */
export const payment = (account: number, data: object = {}) => ({
  account,
  receivedOn: '2026-01-05',
  method: 'check',
  type: 'rent',
  amountCents: 100_000,
  ...data,
})

/** Books that start on 2026-01-01, with a manager, an assistant of one property, and the ledger's doors. */
export const ledgerBooks = async () => {
  const app: TestPayload = await testPayload()
  await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
  const manager = await asUser(app.payload, 'manager')
  const property = (await buildProperty(app.payload)).id
  const assistant = await asUser(app.payload, 'assistant', { properties: [property] })
  // Signed in now: it is a write, and what is refused must write nothing.
  for (const user of [manager, assistant]) await app.rest('GET', '/users/me', { user })

  const post = <Body>(path: string, body: object, user: User = manager) =>
    app.rest<Body>('POST', `/ledger/${path}`, { user, body })
  const newLease = async (data: object = {}): Promise<Lease & { accountId: number }> => {
    const lease = await buildLease(app.payload, data)
    return { ...lease, accountId: idOf(lease.account) }
  }
  return {
    app,
    manager,
    assistant,
    property,
    post,
    newLease,
    ledger: async (account: number, asOf = '2026-06-30'): Promise<LedgerAnswer> =>
      (await app.rest<LedgerAnswer>('GET', `/accounts/${account}/ledger?asOf=${asOf}`, { user: manager }))
        .body,
    /** What a refusal says, after seeing that it wrote nothing. */
    refused: async (path: string, body: object, user: User = manager) => {
      const before = await tableCounts(app)
      const answer = await post<Refused>(path, body, user)
      expect(await tableCounts(app)).toEqual(before)
      return { status: answer.status, code: answer.body.errors[0]?.data?.code }
    },
    /** Rent of 1,000.00 charged on its due date. */
    rent: (account: number, dueDate = '2026-01-01') =>
      buildCharge(app.payload, { account, type: 'rent', dueDate, date: undefined }),
  }
}

export type LedgerBooks = Awaited<ReturnType<typeof ledgerBooks>>
