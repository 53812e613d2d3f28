import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { asUser, buildLease, buildTenant, buildUnit } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the morning after', () => {
  let app: TestPayload
  let manager: User
  let today: Day
  let unit: number
  let tenant: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    const [row] = await app.sql<{ today: Day }>('select business_today()::text as today')
    today = row!.today
    unit = (await buildUnit(app.payload)).id
    tenant = (await buildTenant(app.payload)).id
    await buildLease(app.payload, {
      unit,
      tenants: [tenant],
      start: addDays(today, -30),
      moveOutDay: addDays(today, -1),
    })
  })

  // As the database stood yesterday evening, when nobody has touched it since.
  beforeEach(() => app.sql('select refresh_derived($1)', [addDays(today, -1)]))

  it('a unit is vacant and its tenant past, without a save', async () => {
    const unitSeen = await app.rest<{ status: string }>('GET', `/units/${unit}`, { user: manager })
    const tenantSeen = await app.rest<{ type: string; status: string }>('GET', `/tenants/${tenant}`, {
      user: manager,
    })
    expect(unitSeen.body.status).toBe('vacant')
    expect(tenantSeen.body).toMatchObject({ type: 'past', status: 'former' })
  })

  it('lists and counts are of today', async () => {
    const where = { status: { equals: 'vacant' } } as const
    expect(await app.payload.count({ collection: 'units', where })).toEqual({ totalDocs: 1 })
    await app.sql('select refresh_derived($1)', [addDays(today, -1)])
    expect((await app.payload.find({ collection: 'units', where })).docs.map(({ id }) => id)).toEqual([unit])
  })

  it('GraphQL too', async () => {
    const { data } = await app.graphql<{ Unit: { status: string } }>(`{ Unit(id: ${unit}) { status } }`, {
      user: manager,
    })
    expect(data?.Unit.status).toBe('vacant')
  })

  it('many readers at once find the same', async () => {
    const seen = await Promise.all(
      Array.from({ length: 8 }, () => app.payload.findByID({ collection: 'tenants', id: tenant })),
    )
    expect(new Set(seen.map(({ type }) => type))).toEqual(new Set(['past']))
  })
})
