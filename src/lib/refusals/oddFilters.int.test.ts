import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a filter that is none', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  it.each([
    'where=foo',
    'where[property][near]=1,2,3',
    'where[and][0][property][within]=1',
    'where[or][0][and][0][property.address][intersects]=1',
    'where[and]=x',
  ])('is a bad parameter: %s', async (query) => {
    for (const path of [`/units?${query}`, `/units/count?${query}`]) {
      const { status, body } = await app.rest<{ errors: { data: { code: string } }[] }>('GET', path, {
        user: manager,
      })
      expect([path, status]).toEqual([path, 400])
      expect(body.errors[0]!.data.code).toBe('BAD_PARAMETER')
    }
  })

  it.each([
    '/leases?where[tenants.currentLease.start][greater_than]=2020-01-01',
    '/tasks?where[photos.addedBy.name][like]=M',
    '/documents/file/none.pdf?prefix=x',
  ])('by a field that cannot be asked about is no fault of the server: %s', async (path) => {
    const assistant = await asUser(app.payload, 'assistant')
    for (const user of [manager, assistant]) {
      const { status } = await app.rest('GET', path, { user })
      expect([path, status < 500]).toEqual([path, true])
    }
  })
})
