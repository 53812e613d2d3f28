import type { BaseFilter } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the lists of the admin', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  const filterOf = async (slug: 'properties' | 'charges', user: User, where?: object) => {
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, app.payload)
    req.query = { ...(where && { where }) }
    const filter: BaseFilter | undefined = app.payload.collections[slug].config.admin.baseFilter
    return filter?.({ limit: 10, page: 1, req, sort: 'id' })
  }

  it('leave out archived records, unless they are asked for', async () => {
    const user = await asUser(app.payload, 'manager')
    expect(await filterOf('properties', user)).toEqual({ archivedAt: { exists: false } })
    expect(await filterOf('properties', user, { and: [{ archivedAt: { exists: true } }] })).toBeNull()
    expect(await filterOf('charges', user)).toBeUndefined()
  })

  it('do not filter for an assistant by what they are not shown', async () => {
    expect(await filterOf('properties', await asUser(app.payload, 'assistant'))).toBeNull()
  })
})
