import { postRent } from '@plugins/ledger/index'
import { rentRoll } from '@plugins/reports/index'
import { beforeAll, describe, expect, it } from 'vitest'

import { buildLease } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { onSnapshot } from '../snapshot'
import { DashboardSums } from './dashboardFaults'

describe('the verification of the first screen', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: '2026-01-01' } })
    await buildLease(app.payload)
    await postRent({ payload: app.payload, through: '2026-04-15' })
  })

  it('knows its months from the entries alone, and names a figure that is not theirs', async () => {
    const faults = await onSnapshot(app.payload, async (place) => {
      const roll = await rentRoll(
        place,
        { asOf: '2026-04-15', propertyIds: [], occupancy: null },
        { page: 1, limit: 10 },
      )
      // No account was added: by these entries nothing was charged or is owed.
      return new DashboardSums('2026-04-15').faults(place, {
        ...roll,
        totals: { ...roll.totals, occupied: roll.totals.occupied + 1 },
      })
    })
    const named = faults.map(({ what }) => what)
    expect(named).toContain("the first screen's expectedCents of 2026-02")
    expect(named).toContain("the first screen's stillOwedCents of 2026-04")
    expect(named).toContain("the first screen's count of occupied")
    expect(named).not.toContain("the first screen's receivedCents of 2026-03")
  })
})
