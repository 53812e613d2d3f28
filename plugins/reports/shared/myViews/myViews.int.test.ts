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

  describe('renamed', () => {
    const rename = (user: User | undefined, name: string, to: unknown, report = 'rent-roll') =>
      app.rest<{ errors?: { data: { code: string; field?: string } }[] }>('POST', '/reports/views/rename', {
        user,
        body: { report, name, to },
      })
    beforeAll(async () => {
      for (const [name, query] of [
        ['Empty', 'occupancy=vacant'],
        ['Mine', 'property=1'],
      ] as const)
        await save(other, 'rent-roll', name, query)
      await save(manager, 'rent-roll', 'Empty', 'property=2')
    })

    it('keep their filters, are found under the new name alone, and leave others’ as they are', async () => {
      const { status, body } = await rename(other, 'Empty', '  Not   let ')
      expect([status, body]).toEqual([200, { name: 'Not let', query: 'occupancy=vacant' }])
      expect(await viewsOf(other, 'rent-roll')).toEqual([
        { name: 'Mine', query: 'property=1' },
        { name: 'Not let', query: 'occupancy=vacant' },
      ])
      expect(await viewsOf(manager, 'rent-roll')).toContainEqual({ name: 'Empty', query: 'property=2' })
      // The old name is free again, and deleting goes by the new one.
      expect((await save(other, 'rent-roll', 'Empty', 'q=x')).status).toBe(200)
      expect((await app.rest('DELETE', address('rent-roll', 'Not let'), { user: other })).status).toBe(200)
      expect((await viewsOf(other, 'rent-roll')).map(({ name }) => name)).toEqual(['Empty', 'Mine'])
    })

    it('never take another view’s place, but may keep their own name', async () => {
      const { status, body } = await rename(other, 'Empty', 'Mine')
      expect([status, body.errors?.[0]?.data]).toMatchObject([409, { code: 'DUPLICATE_VALUE', field: 'to' }])
      expect((await rename(other, 'Mine', 'Mine')).status).toBe(200)
      expect(await viewsOf(other, 'rent-roll')).toHaveLength(2)
    })

    it('at once to one name, only one gets it', async () => {
      const answers = await Promise.all([rename(other, 'Empty', 'One'), rename(other, 'Mine', 'One')])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect((await viewsOf(other, 'rent-roll')).filter(({ name }) => name === 'One')).toHaveLength(1)
    })

    it('are there for whoever saved them alone', async () => {
      await save(manager, 'rent-roll', 'Secret', 'property=2')
      for (const [user, name] of [
        [other, 'Secret'],
        [other, 'Nothing'],
      ] as const)
        expect((await rename(user, name, 'Taken')).status).toBe(404)
      expect((await rename(await asUser(app.payload, 'assistant'), 'Secret', 'Taken')).status).toBe(404)
      expect((await rename(undefined, 'Secret', 'Taken')).status).toBe(401)
      expect(await viewsOf(manager, 'rent-roll')).toContainEqual({ name: 'Secret', query: 'property=2' })
    })

    it.each(['', '  ', 'x'.repeat(61), 'a\0b', 'a\ud800b', 7, null])('take no name like %j', async (to) => {
      const { status, body } = await rename(manager, 'Secret', to)
      expect([status, body.errors?.[0]?.data]).toMatchObject([400, { code: 'BAD_PARAMETER', field: 'to' }])
    })
  })
})
