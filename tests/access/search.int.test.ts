import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { buildLease, buildUnit } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { buildWorld, type Sample, type World } from './support/world'

describe('an assistant', () => {
  let app: TestPayload
  let world: World
  let user: User
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
    user = world.callers.assistant!
  })

  const sample = (slug: string, place: 'own' | 'foreign'): Sample =>
    world.samples.find(
      (one) => one.slug === slug && Boolean(one.own) === (place === 'own') && !one.added && !one.assigned,
    )!
  const patch = (path: string, body: object) => app.rest('PATCH', path, { user, body })

  describe('looks for what is not theirs', () => {
    it('and reads of a foreign record what they read of none at all', async () => {
      const foreign = await app.rest('GET', `/properties/${world.foreignProperty}`, { user })
      const missing = await app.rest('GET', '/properties/999999', { user })
      expect([foreign.status, foreign.text]).toEqual([missing.status, missing.text])
      expect(foreign.status).toBe(404)
    })

    it('and changes of a foreign record what they change of none at all', async () => {
      const foreign = await patch(`/tasks/${sample('tasks', 'foreign').id}`, { status: 'done' })
      const missing = await patch('/tasks/999999', { status: 'done' })
      expect([foreign.status, foreign.text]).toEqual([missing.status, missing.text])
    })

    it.each([
      ['a filter', () => `/tenants?where[currentLease.unit.property][equals]=${world.foreignProperty}`],
      [
        'a filter by the lease',
        () => `/tenants?where[currentLease][equals]=${sample('leases', 'foreign').id}`,
      ],
      [
        'a filter by the tenants of a lease',
        () => `/leases?where[tenants][in]=${sample('tenants', 'foreign').id}`,
      ],
    ])('by %s, and finds nothing', async (_by, path) => {
      const { body } = await app.rest<{ totalDocs: number }>('GET', path(), { user })
      expect(body.totalDocs).toBe(0)
    })

    it('by a filter through a lease on what leases hide, and is refused', async () => {
      const { status } = await app.rest('GET', '/tenants?where[currentLease.dueDay][equals]=1', { user })
      expect(status).toBe(400)
    })

    it.each([
      ['phone', '555'],
      ['currentUnit', 'x'],
    ])('by a filter within a filter on %s, and is refused', async (name, value) => {
      const filter = `where[tenants][contains][${name}][like]=${value}`
      for (const path of [
        `/leases?${filter}`,
        `/leases?where[and][0][or][0]${filter.slice('where'.length)}`,
      ]) {
        expect({ path, ...(await app.rest('GET', path, { user })) }).toMatchObject({ path, status: 400 })
      }
    })

    it.each([
      'tasks?sort=property.name',
      'tasks?sort=-unit__number',
      'tasks?sort=dueDate,assignedTo.name',
      'tasks?sort[0]=assignedTo.email',
      'tenants?sort=currentLease.start',
      'tenants?sort=currentUnit',
    ])('by the order of /%s, and is refused', async (path) => {
      expect((await app.rest('GET', `/${path}`, { user })).status).toBe(400)
    })

    it('by the order of a list over GraphQL, and is refused', async () => {
      const { errors } = await app.graphql('{ Tasks(sort: "property.name") { totalDocs } }', { user })
      expect(errors).toMatchObject([{ extensions: { statusCode: 400 } }])
    })

    it('by the rights to it, and is told what they are told of none at all', async () => {
      for (const slug of ['charges', 'units', 'documents']) {
        const rights = `/${slug}/access/${sample(slug, 'foreign').id}`
        const foreign = await app.rest('POST', rights, { user, body: {} })
        const missing = await app.rest('POST', `/${slug}/access/999999`, { user, body: {} })
        expect([foreign.status, foreign.text]).toEqual([404, missing.text])
      }
    })

    it('in the file of somebody else, and does not find it', async () => {
      const file = await app.payload.findByID({ collection: 'documents', id: sample('documents', 'own').id })
      expect((await app.rest('GET', `/documents/file/${file.filename!}`, { user })).status).toBe(404)
      expect((await app.rest('GET', '/documents/file/no-such.png', { user })).status).toBe(404)
    })

    it('under a tenant of theirs who moved to a foreign unit, and does not see where to', async () => {
      const tenant = await app.payload.create({
        collection: 'tenants',
        data: { kind: 'person', lastName: 'Mover', status: 'active' },
        user,
        depth: 0,
      })
      const unit = await buildUnit(app.payload, { property: world.foreignProperty })
      await buildLease(app.payload, { unit: unit.id, tenants: [tenant.id] })
      const { body } = await app.rest<Record<string, unknown>>('GET', `/tenants/${tenant.id}`, { user })
      expect(body.name).toBe('Mover')
      expect(body).not.toHaveProperty('currentUnit')
      expect(body).not.toHaveProperty('currentProperty')
    })
  })

  it('sorts by what the list shows', async () => {
    for (const path of [
      '/tasks?sort=-property',
      '/tasks?sort=dueDate,status',
      '/properties?sort=address.city',
    ]) {
      expect({ path, ...(await app.rest('GET', path, { user })) }).toMatchObject({ path, status: 200 })
    }
  })

  it('gets no more than a page holds, however much is asked for', async () => {
    for (const all of ['limit=0', 'pagination=false', 'limit=100000', 'limit=-5']) {
      const { body } = await app.rest<{ limit: number }>('GET', `/tasks?${all}`, {
        user: world.callers.admin!,
      })
      expect({ all, limit: body.limit }).toEqual({ all, limit: 1000 })
    }
  })
})

describe('nobody', () => {
  let app: TestPayload
  let world: World
  beforeAll(async () => {
    app = await testPayload()
    world = await buildWorld(app)
  })

  it('learns which records there are by asking for their rights', async () => {
    const { id } = world.samples.find(({ slug }) => slug === 'charges')!
    const there = await app.rest('POST', `/charges/access/${id}`, { body: {} })
    const missing = await app.rest('POST', '/charges/access/999999', { body: {} })
    expect([there.status, there.text]).toEqual([404, missing.text])
    const rightsOf = (charge: number) =>
      app.graphql(`{ docAccessCharge(id: ${charge}) { read { permission } } }`)
    expect(await rightsOf(id)).toEqual(await rightsOf(999_999))
  })

  it.each(['hash', 'salt', 'resetPasswordToken', 'loginAttempts'])(
    'of the office orders a list by the %s of its users',
    async (secret) => {
      for (const path of [
        `/users?sort=${secret}`,
        `/tasks?sort=assignedTo.${secret}`,
        `/tasks?sort=-addedBy__${secret}`,
      ]) {
        const { status } = await app.rest('GET', path, { user: world.callers.admin! })
        expect({ path, status }).toEqual({ path, status: 400 })
      }
      const path = '/tasks?sort=assignedTo.active'
      expect((await app.rest('GET', path, { user: world.callers.manager! })).status).toBe(400)
      expect((await app.rest('GET', path, { user: world.callers.admin! })).status).toBe(200)
    },
  )
})
