import { beforeAll, describe, expect, it } from 'vitest'

import { SIGNED_ELSEWHERE } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a lease', () => {
  let app: TestPayload
  let unitId: number
  let tenantId: number
  beforeAll(async () => {
    app = await testPayload()
    const property = await app.payload.create({
      collection: 'properties',
      data: {
        name: 'Maple Court',
        type: 'multiFamily',
        address: { street: '1 Maple St', city: 'Dayton', state: 'OH', zip: '45402' },
      },
    })
    const unit = await app.payload.create({
      collection: 'units',
      data: { property: property.id, number: '2A', type: 'apartment', status: 'vacant' },
    })
    unitId = unit.id
    expect(unit.label).toBe('Maple Court 2A')
    const tenant = await app.payload.create({
      collection: 'tenants',
      data: { kind: 'person', firstName: 'Ana', lastName: 'Lee', status: 'active' },
    })
    tenantId = tenant.id
    expect(tenant).toMatchObject({ name: 'Ana Lee', type: 'future', status: 'active' })
  })

  it('opens its account and fills the unit from its first day on', async () => {
    const lease = await app.payload.create({
      collection: 'leases',
      data: {
        unit: unitId,
        tenants: [tenantId],
        start: '2020-01-01',
        dueDay: 1,
        proration: 'actualDays',
        status: 'active',
        activatedReason: SIGNED_ELSEWHERE,
        rentSteps: [{ from: '2020-01-01', rentCents: 100000 }],
      },
    })
    expect(lease.title).toBe('Ana Lee')
    expect(lease.account).toMatchObject({
      name: 'Ana Lee',
      tenancyStart: '2020-01-01T12:00:00.000Z',
      termEnd: null,
      lastDay: null,
    })
    const unit = await app.payload.findByID({ collection: 'units', id: unitId })
    expect(unit.status).toBe('occupied')
    const tenant = await app.payload.findByID({ collection: 'tenants', id: tenantId, depth: 0 })
    expect(tenant).toMatchObject({
      type: 'present',
      status: 'active',
      currentLease: lease.id,
      currentUnit: 'Maple Court 2A',
    })
    const gone = await app.payload.update({
      collection: 'leases',
      id: lease.id,
      data: { moveOutDay: '2021-03-04' },
    })
    expect(gone.account).toMatchObject({ lastDay: '2021-03-04T12:00:00.000Z' })
    expect((await app.payload.findByID({ collection: 'units', id: unitId })).status).toBe('vacant')
    expect(await app.payload.findByID({ collection: 'tenants', id: tenantId, depth: 0 })).toMatchObject({
      type: 'past',
      status: 'former',
    })
  })
})
