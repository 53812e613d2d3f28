import { beforeAll, describe, expect, it } from 'vitest'

import { buildLease, buildPayment, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { nightlyVerification } from './nightlyVerification'

describe('the nightly look at the books', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  const looks = () =>
    app.sql<{ differences: number; details: string }>(
      'select differences::int, details from verifications order by id',
    )

  it('is taken once a day, also by several processes at once', async () => {
    await buildPayment(app.payload)
    const answers = await Promise.all([1, 2].map(() => nightlyVerification(app.payload)))
    expect(answers).toContain(0)
    expect(await nightlyVerification(app.payload)).toBeNull()
    expect(await looks()).toEqual([{ differences: 0, details: '' }])
  })

  it('names what disagrees, by ids and cents', async () => {
    const account = idOf((await buildLease(app.payload)).account)
    const { id } = await buildPayment(app.payload, { account, amountCents: 5_000 })
    await app.sql(
      `do $$ begin set session_replication_role = replica; update payments set amount_cents = 5001 where id = ${id};
        set session_replication_role = origin; end $$`,
    )
    await app.sql(`update verifications set as_of = as_of - interval '1 day'`)
    expect(await nightlyVerification(app.payload)).toBe(1)
    expect((await looks()).at(-1)).toEqual({
      differences: 1,
      details: `account ${account}, payment ${id}: amount_cents should be 5000 and is 5001`,
    })
  })
})
