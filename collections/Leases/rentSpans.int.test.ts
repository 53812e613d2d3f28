import { beforeAll, describe, expect, it } from 'vitest'

import type { Day } from '@/domain/calendar/day'
import { buildLease, idOf, SIGNED_ELSEWHERE } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the rent spans of an account', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  const spans = (account: number) =>
    app.sql(
      `select lease_id as lease, first_day::text as first, last_day::text as last, rent_cents::int as cents
        from rent_spans where account_id = $1 order by first_day`,
      [account],
    )
  const steps = (...given: [from: Day, rentCents: number][]) =>
    given.map(([from, rentCents]) => ({ from, rentCents }))

  it('cover every day once, and follow each change of steps, start and status', async () => {
    const lease = await buildLease(app.payload, {
      start: '2026-01-01',
      rentSteps: steps(['2026-01-01', 100_000], ['2026-07-01', 110_000]),
    })
    const account = idOf(lease.account)
    expect(await spans(account)).toEqual([
      { lease: lease.id, first: '-infinity', last: '2026-06-30', cents: 100_000 },
      { lease: lease.id, first: '2026-07-01', last: 'infinity', cents: 110_000 },
    ])

    await app.payload.update({
      collection: 'leases',
      id: lease.id,
      data: { rentSteps: steps(['2026-01-01', 105_000]) },
    })
    expect(await spans(account)).toEqual([
      { lease: lease.id, first: '-infinity', last: 'infinity', cents: 105_000 },
    ])

    const renewal = await buildLease(app.payload, {
      unit: idOf(lease.unit),
      tenants: [idOf(lease.tenants[0])],
      renews: lease.id,
      start: '2027-01-01',
      rentSteps: steps(['2026-06-01', 90_000], ['2027-03-01', 120_000]),
      status: 'draft',
    })
    expect(await spans(account)).toHaveLength(1)

    await app.payload.update({
      collection: 'leases',
      id: renewal.id,
      data: { status: 'active', activatedReason: SIGNED_ELSEWHERE },
    })
    expect(await spans(account)).toEqual([
      { lease: lease.id, first: '-infinity', last: '2026-12-31', cents: 105_000 },
      { lease: renewal.id, first: '2027-01-01', last: '2027-02-28', cents: 90_000 },
      { lease: renewal.id, first: '2027-03-01', last: 'infinity', cents: 120_000 },
    ])

    await app.payload.update({ collection: 'leases', id: renewal.id, data: { start: '2027-04-01' } })
    expect(await spans(account)).toEqual([
      { lease: lease.id, first: '-infinity', last: '2027-03-31', cents: 105_000 },
      { lease: renewal.id, first: '2027-04-01', last: 'infinity', cents: 120_000 },
    ])
  })

  it('are those of a draft while nothing is signed', async () => {
    const draft = await buildLease(app.payload, { status: 'draft', rentCents: 70_000 })
    expect(await spans(idOf(draft.account))).toEqual([
      { lease: draft.id, first: '-infinity', last: 'infinity', cents: 70_000 },
    ])
  })
})
