import { beforeAll, describe, expect, it } from 'vitest'

import { savedViewKey } from '@/domain/reports/savedView'
import type { User } from '@/payload-types'
import { asUser } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'
import { createLocalReq } from 'payload'

import { savedViews } from './savedViews'

describe('the views of a report that somebody saved', () => {
  let app: TestPayload
  let manager: User
  let other: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    other = await asUser(app.payload, 'manager')
  })

  const address = (report: string, name: string) =>
    `/payload-preferences/${encodeURIComponent(savedViewKey(report, name))}`
  const save = (user: User, report: string, name: string, query: string) =>
    app.rest('POST', address(report, name), { user, body: { value: { name, query } } })
  const viewsOf = async (user: User, report = 'rent-balance') =>
    savedViews(await createLocalReq({ user: { ...user, collection: 'users' } }, app.payload), report)

  it('are theirs alone, of that report, by name; the same name again takes the earlier one’s place', async () => {
    expect((await save(manager, 'rent-balance', 'Ö late, 50% / Maple?', 'pastDueDays=30')).status).toBe(200)
    await save(manager, 'rent-balance', 'Former', 'include=former')
    await save(manager, 'rent-balance', 'Former', 'include=former&sort=tenant')
    await save(manager, 'rent-roll', 'Vacant', 'occupancy=vacant')
    await save(other, 'rent-balance', 'Not yours', 'q=x')
    expect(await viewsOf(manager)).toEqual([
      { name: 'Former', query: 'include=former&sort=tenant' },
      { name: 'Ö late, 50% / Maple?', query: 'pastDueDays=30' },
    ])
    expect(await viewsOf(other)).toEqual([{ name: 'Not yours', query: 'q=x' }])
  })

  it('are deleted by whoever saved them, and by nobody else', async () => {
    await save(manager, 'deposits', 'All', 'include=all')
    await app.rest('DELETE', address('deposits', 'All'), { user: other })
    expect(await viewsOf(manager, 'deposits')).toHaveLength(1)
    expect((await app.rest('DELETE', address('deposits', 'All'), { user: manager })).status).toBe(200)
    expect(await viewsOf(manager, 'deposits')).toEqual([])
  })
})
