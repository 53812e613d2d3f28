import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildProperty, buildUnit } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { countViews } from './countViews'

const VIEWS = [
  { label: 'All' },
  { label: 'Vacant', value: 'vacant' },
  { label: 'Maintenance', value: 'maintenance' },
]

describe('the counts above a list', () => {
  let app: TestPayload
  let property: number
  beforeAll(async () => {
    app = await testPayload()
    property = (await buildProperty(app.payload)).id
    await buildUnit(app.payload, { property })
    await buildUnit(app.payload, { property, status: 'maintenance' })
    await buildUnit(app.payload, { property, archivedAt: '2026-01-31T12:00:00.000Z' })
    await buildUnit(app.payload)
  })

  const countsFor = (user: User) =>
    countViews(app.payload, {
      collection: app.payload.collections.units.config,
      user: { ...user, collection: 'users' },
      field: 'status',
      views: VIEWS,
    })

  it('leave out what is filed away, in the whole list and in each view, as the list does', async () => {
    expect(await countsFor(await asUser(app.payload, 'manager'))).toEqual([3, 2, 1])
  })

  it('are of what somebody may read; who is not shown what is filed away has it in their list', async () => {
    const assistant = await asUser(app.payload, 'assistant', { properties: [property] })
    expect(await countsFor(assistant)).toEqual([3, 2, 1])
  })
})
