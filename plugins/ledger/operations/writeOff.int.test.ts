import { expect, it } from 'vitest'

import { ledgerBooks, type Refused } from '@tests/support/ledger/ledgerBooks'

it('writes a balance off once, however many do so at the same moment', async () => {
  const { app, newLease, post, rent } = await ledgerBooks()
  const { accountId } = await newLease()
  await rent(accountId)
  const body = { account: accountId, reason: 'Moved away', date: '2026-02-01' }
  const answers = await Promise.all([1, 2, 3].map(() => post<Refused>('write-offs', body)))

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  for (const { status, body } of answers)
    if (status === 409) expect(body.errors[0]!.data.code).toBe('NOTHING_TO_WRITE_OFF')
  expect(await app.sql('select amount_cents::int as cents from credits')).toEqual([{ cents: 100_000 }])
})
