import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { dayOfNumber, dayNumber } from '@/domain/calendar/dayNumber'
import type { Day } from '@/domain/calendar/day'
import { tenantStatus, tenantType } from '@/domain/leases/tenantStanding'
import { tenancyLastDay, type TenancyDays } from '@/domain/leases/tenancyState'
import { unitStatus } from '@/domain/leases/unitStatus'
import { buildLease, buildTenant, buildUnit } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Term = { start: Day; end: Day; movesOut: boolean }

const FIRST = dayNumber('2025-01-01')

/** Terms one after the other in one unit: a gap, then a term, then perhaps a recorded move-out. */
const terms = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 200 }),
      movesOut: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => {
    let next = FIRST
    return parts.map(({ gap, length, movesOut }): Term => {
      const start = next + gap
      next = start + length
      return { start: dayOfNumber(start), end: dayOfNumber(next - 1), movesOut }
    })
  })

const tenancyOf = (all: readonly Term[], index: number): TenancyDays => {
  const term = all[index]
  if (!term) throw new Error('No such term')
  const later = all[index + 1]
  return {
    start: term.start,
    lastDay: tenancyLastDay({
      moveOutDay: term.movesOut ? term.end : null,
      nextTenancyStart: later?.start ?? null,
    }),
  }
}

describe('what the database derives from leases and the day', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it('is what the domain says, for random tenancies on random days', async () => {
    const days = fc.array(fc.integer({ min: -20, max: 800 }), { minLength: 3, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(terms, days, async (unitTerms, offsets) => {
        const unit = await buildUnit(app.payload)
        const tenants: number[] = []
        for (const { start, end, movesOut } of unitTerms) {
          const tenant = await buildTenant(app.payload)
          tenants.push(tenant.id)
          await buildLease(app.payload, {
            unit: unit.id,
            tenants: [tenant.id],
            start,
            end,
            moveOutDay: movesOut ? end : null,
          })
        }
        const tenancies = unitTerms.map((_, index) => tenancyOf(unitTerms, index))
        for (const offset of offsets) {
          const day = addDays(dayOfNumber(FIRST), offset)
          await app.sql('select refresh_derived($1)', [day])
          const [derived] = await app.sql<{ status: string }>('select status from units where id = $1', [
            unit.id,
          ])
          expect(derived?.status).toBe(unitStatus({ tenancies, maintenance: false }, day))
          const standings = await app.sql<{ id: number; type: string; status: string }>(
            'select id, type, status from tenants where id = any($1) order by id',
            [tenants],
          )
          expect(standings).toEqual(
            tenants.map((id, index) => {
              const type = tenantType(tenancies.slice(index, index + 1), day)
              return { id, type, status: tenantStatus(type, false) }
            }),
          )
        }
      }),
      { numRuns: 12 },
    )
  })
})
