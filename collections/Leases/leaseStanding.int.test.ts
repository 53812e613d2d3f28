import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { dayNumber, dayOfNumber } from '@/domain/calendar/dayNumber'
import type { Day } from '@/domain/calendar/day'
import { leaseStanding, type StandingFacts } from '@/domain/leases/leaseStanding'
import { asUser, buildLease, buildUnit, idOf, SIGNED_ELSEWHERE } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Plan = { start: Day; end: Day | null; movesOut: boolean; renewal: boolean }

const FIRST = dayNumber('2025-01-01')

/** Leases of one unit, one after the other: each a renewal of the one before, or other tenants' own. */
const plans = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 200 }),
      openEnded: fc.boolean(),
      movesOut: fc.boolean(),
      renewal: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => {
    let next = FIRST
    return parts.map(({ gap, length, openEnded, movesOut, renewal }, index): Plan => {
      const start = next + gap
      next = start + length
      const isLast = index === parts.length - 1
      const end = isLast && openEnded ? null : dayOfNumber(next - 1)
      // Whoever moved out renews nothing; a renewal follows somebody who stayed.
      const movedOut = movesOut && end !== null && (isLast || !parts[index + 1]?.renewal)
      return { start: dayOfNumber(start), end, movesOut: movedOut, renewal: renewal && index > 0 }
    })
  })

const factsOf = (all: readonly Plan[], index: number): StandingFacts => {
  const { start, end, movesOut } = all[index]!
  const next = all[index + 1]
  const lastDay = movesOut ? end : next ? addDays(next.start, -1) : null
  return {
    status: 'active',
    start,
    end,
    moveOutDay: movesOut ? end : null,
    lastDay,
    renewed: next?.renewal ?? false,
  }
}

describe('what a lease is on a day', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })
  const asOf = (day: Day) => app.sql('select refresh_derived($1)', [day])
  /** What is kept on a day, in the order of the starts. Every read through the product brings the real today back. */
  const keptOn = async (day: Day, ids: readonly number[]) => {
    await asOf(day)
    const rows = await app.sql<{ standing: string }>(
      'select standing from leases where id = any($1) order by start',
      [ids],
    )
    return rows.map(({ standing }) => standing)
  }

  it('is what the domain says, for random leases on random days', async () => {
    const days = fc.array(fc.integer({ min: -20, max: 700 }), { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(plans, days, async (leases, offsets) => {
        const unit = await buildUnit(app.payload)
        const made: number[] = []
        for (const { start, end, movesOut, renewal } of leases) {
          const lease = await buildLease(app.payload, {
            unit: unit.id,
            start,
            end,
            moveOutDay: movesOut ? end : null,
            renews: renewal ? made.at(-1) : undefined,
          })
          made.push(lease.id)
        }
        for (const offset of offsets) {
          const day = addDays(dayOfNumber(FIRST), offset)
          expect(await keptOn(day, made)).toEqual(
            leases.map((_, index) => leaseStanding(factsOf(leases, index), day)),
          )
        }
      }),
      { numRuns: 8 },
    )
  })

  it('follows a move-out, a renewal and a signature at once', async () => {
    const day = '2026-04-15'
    const lease = await buildLease(app.payload, { start: '2025-05-01', end: '2026-04-30', status: 'draft' })
    const change = (data: object) => app.payload.update({ collection: 'leases', id: lease.id, data })
    expect(await keptOn(day, [lease.id])).toEqual(['draft'])
    await change({ status: 'active', activatedReason: SIGNED_ELSEWHERE })
    expect(await keptOn(day, [lease.id])).toEqual(['endsSoon'])
    const renewal = await buildLease(app.payload, {
      unit: idOf(lease.unit),
      start: '2026-05-01',
      renews: lease.id,
    })
    expect(await keptOn(day, [lease.id, renewal.id])).toEqual(['current', 'upcoming'])
    await app.payload.update({
      collection: 'leases',
      id: renewal.id,
      data: { start: '2026-04-10', rentSteps: [{ from: '2026-04-10', rentCents: 100_000 }] },
    })
    expect(await keptOn(day, [lease.id, renewal.id])).toEqual(['ended', 'monthToMonth'])
  })

  it('keeps the rent of the day: the first before the start, the last day’s after it', async () => {
    const lease = await buildLease(app.payload, {
      start: '2026-01-01',
      moveOutDay: '2026-08-31',
      rentSteps: [
        { from: '2026-01-01', rentCents: 100_000 },
        { from: '2026-07-01', rentCents: 110_000 },
        { from: '2026-10-01', rentCents: 120_000 },
      ],
    })
    const rentOn = async (day: Day) => {
      await asOf(day)
      const [row] = await app.sql<{ cents: number }>(
        'select current_rent_cents::int as cents from leases where id = $1',
        [lease.id],
      )
      return row?.cents
    }
    expect(await rentOn('2025-12-31')).toBe(100_000)
    expect(await rentOn('2026-06-30')).toBe(100_000)
    expect(await rentOn('2026-07-01')).toBe(110_000)
    expect(await rentOn('2026-12-01')).toBe(110_000)
    await app.payload.update({
      collection: 'leases',
      id: lease.id,
      data: { rentSteps: [{ from: '2026-01-01', rentCents: 90_000 }] },
    })
    expect(await rentOn('2026-12-02')).toBe(90_000)
  })

  it('is nobody’s to send, and no change of the lease for the audit trail', async () => {
    const admin = await asUser(app.payload, 'admin')
    const lease = await buildLease(app.payload, { start: '2025-05-01', end: '2026-04-30' })
    await app.rest('PATCH', `/leases/${lease.id}`, {
      user: admin,
      body: { standing: 'ended', currentRentCents: 1 },
    })
    expect(await keptOn('2026-04-15', [lease.id])).toEqual(['endsSoon'])
    expect(await keptOn('2026-05-15', [lease.id])).toEqual(['monthToMonth'])
    const rows = await app.sql<{ operation: string; changes: object }>(
      "select operation, changes from audit_trail where kind = 'leases' and record = $1",
      [String(lease.id)],
    )
    expect(rows.map(({ operation }) => operation)).toEqual(['create'])
    expect(rows[0]?.changes).not.toHaveProperty('standing')
  })
})
