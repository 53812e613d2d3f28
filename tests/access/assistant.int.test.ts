import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { buildDocument } from '@tests/support/builders'
import { ONE_PIXEL } from '@tests/support/onePixel'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { buildWorld, type Sample, type World } from './support/world'

type Doc = { doc: Record<string, unknown> & { id: number } }
type Errors = { errors: { message: string; data?: { errors: { path: string; message: string }[] } }[] }

const NO_SUCH_RECORD = 'There is no such record. Choose another.'

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
  const post = <Body>(path: string, body: object) => app.rest<Body>('POST', path, { user, body })
  const patch = <Body>(path: string, body: object) => app.rest<Body>('PATCH', path, { user, body })

  describe('adds', () => {
    const payment = { amountCents: 50_000, receivedOn: '2026-02-01', type: 'rent', method: 'check' }
    const expense = () => ({
      date: '2026-02-01',
      amountCents: 1_200,
      type: 'expense',
      category: sample('expense-categories', 'foreign').id,
    })

    it('a payment of a tenant of their property, and reads it again', async () => {
      const account = sample('accounts', 'own').id
      const { status, body } = await post<Doc>('/payments', { ...payment, account })
      expect(status).toBe(201)
      const again = await app.rest<Record<string, unknown>>('GET', `/payments/${body.doc.id}`, { user })
      expect(again.body).toMatchObject({ amountCents: 50_000 })
      expect(again.body).not.toHaveProperty('account')
    })

    it('a payment, naming the tenant alone', async () => {
      const { status, text } = await post('/payments', { ...payment, tenant: sample('tenants', 'own').id })
      expect({ status, text }).toMatchObject({ status: 201 })
    })

    it.each(['accounts', 'tenants', 'leases', 'properties', 'units'])(
      'no payment that names one of the foreign %s, in the words for one that does not exist',
      async (slug) => {
        const name = {
          accounts: 'account',
          tenants: 'tenant',
          leases: 'lease',
          properties: 'property',
          units: 'unit',
        }[slug]!
        const data = { ...payment, account: sample('accounts', 'own').id }
        const foreign = await post<Errors>('/payments', { ...data, [name]: sample(slug, 'foreign').id })
        const missing = await post<Errors>('/payments', { ...data, [name]: 999_999 })
        expect(foreign.status).toBe(400)
        expect(foreign.body.errors[0]!.data!.errors).toEqual([
          expect.objectContaining({ path: name, message: NO_SUCH_RECORD }),
        ])
        expect(missing.body).toEqual(foreign.body)
      },
    )

    it('an expense of their property, and of no other', async () => {
      const own = await post<Doc>('/expenses', { ...expense(), property: world.ownProperty })
      const foreign = await post('/expenses', { ...expense(), property: world.foreignProperty })
      const foreignUnit = await post('/expenses', {
        ...expense(),
        property: world.ownProperty,
        unit: sample('units', 'foreign').id,
      })
      const foreignReceipt = await post('/expenses', {
        ...expense(),
        property: world.ownProperty,
        receipts: [sample('documents', 'foreign').id],
      })
      expect([own.status, foreign.status, foreignUnit.status, foreignReceipt.status]).toEqual([
        201, 400, 400, 400,
      ])
    })

    it('no expense in closed books, and is not told through which day they are', async () => {
      const close = (lockDate: string | null) =>
        app.payload.updateGlobal({ slug: 'settings', data: { lockDate } })
      await close('2026-02-14')
      const { status, text, body } = await post<Errors>('/expenses', {
        ...expense(),
        property: world.ownProperty,
      })
      await close(null)
      expect([status, body.errors[0]!.data]).toMatchObject([409, { code: 'BOOKS_CLOSED', field: 'date' }])
      expect(text).not.toMatch(/lockDate|firstOpen|02-1[45]|February/)
    })

    it('no task without a property of theirs', async () => {
      const task = { task: 'Sweep', type: 'maintenance', priority: 'normal', status: 'todo' }
      expect((await post('/tasks', task)).status).toBe(400)
      expect((await post('/tasks', { ...task, property: world.foreignProperty })).status).toBe(400)
      expect((await post('/tasks', { ...task, property: world.ownProperty })).status).toBe(201)
    })

    it('a tenant, whose notes and status they cannot set', async () => {
      const { body } = await post<Doc>('/tenants', {
        kind: 'person',
        firstName: 'Kim',
        status: 'eviction',
        notes: 'mine',
        emergencyContact: { name: 'Jo' },
      })
      const [row] = await app.sql(
        'select status, notes, emergency_contact_name as contact, added_by_id from tenants where id = $1',
        [body.doc.id],
      )
      expect(row).toEqual({ status: 'active', notes: null, contact: null, added_by_id: user.id })
    })

    it('nothing as somebody else', async () => {
      const data = { name: 'Ace Plumbing' }
      expect((await post('/vendors', { ...data, addedBy: world.callers.admin!.id })).status).toBe(400)
      const { body } = await post<Doc>('/vendors', data)
      const [row] = await app.sql('select added_by_id from vendors where id = $1', [body.doc.id])
      expect(row).toEqual({ added_by_id: user.id })
    })

    it('nothing as a copy of what they may not read', async () => {
      const { status } = await post(`/tenants/${sample('tenants', 'foreign').id}/duplicate`, {})
      expect(status).toBe(404)
    })
  })

  describe('works on a task', () => {
    const taskPath = (place: 'own' | 'foreign') => `/tasks/${sample('tasks', place).id}`
    const commentsOf = async (path: string) =>
      (await app.rest<{ comments: Record<string, unknown>[] }>('GET', path, { user })).body.comments

    it('by giving it a new status and a comment', async () => {
      const before = await commentsOf(taskPath('own'))
      const { status } = await patch(taskPath('own'), {
        status: 'inProgress',
        comments: [...before, { text: 'Plumber comes on Friday' }],
      })
      expect(status).toBe(200)
      expect((await commentsOf(taskPath('own'))).map(({ text }) => text)).toEqual([
        'Called the plumber',
        'Plumber comes on Friday',
      ])
    })

    it('and the server signs the comment, whatever was sent', async () => {
      const before = await commentsOf(taskPath('own'))
      const forged = { text: 'Paid in full', at: '2020-01-01T00:00:00.000Z' }
      await patch(taskPath('own'), { comments: [...before, forged] })
      const [row] = await app.sql<{ by_id: number; at: Date }>(
        'select by_id, at from tasks_comments where text = $1',
        [forged.text],
      )
      expect(row!.by_id).toBe(user.id)
      expect(row!.at.getFullYear()).toBeGreaterThan(2020)
    })

    it('without changing or removing what others wrote', async () => {
      const before = await commentsOf(taskPath('own'))
      const changed = await patch(taskPath('own'), {
        comments: [{ ...before[0], text: 'Never called' }, ...before.slice(1)],
      })
      const removed = await patch(taskPath('own'), { comments: before.slice(1) })
      const emptied = await patch(taskPath('own'), { comments: null })
      expect([changed.status, removed.status, emptied.status]).toEqual([400, 400, 400])
      expect(await commentsOf(taskPath('own'))).toEqual(before)
    })

    it('with photos they added, and no other file', async () => {
      const form = new FormData()
      form.append('file', new Blob([ONE_PIXEL], { type: 'image/png' }), 'tap.png')
      form.append('_payload', JSON.stringify({ title: 'The tap', mimeType: 'text/html', filesize: 1 }))
      const added = await app.rest<Doc>('POST', '/documents', { user, body: form })
      expect(added.status).toBe(201)
      const mine = added.body.doc
      expect(mine).toMatchObject({ mimeType: 'image/png', filesize: ONE_PIXEL.length })
      expect((await app.rest('GET', `/documents/file/${String(mine.filename)}`, { user })).status).toBe(200)
      expect((await patch(taskPath('own'), { photos: [mine.id] })).status).toBe(200)
      expect(
        (await patch(taskPath('own'), { photos: [mine.id, sample('documents', 'foreign').id] })).status,
      ).toBe(400)
      expect((await patch(taskPath('own'), { photos: [] })).status).toBe(400)
    })

    it('from a form that sends back everything, also that it is somebody else’s', async () => {
      const id = sample('tasks', 'own').id
      const assignedTo = world.callers.manager!.id
      await app.payload.update({ collection: 'tasks', id, data: { assignedTo } })
      const { body } = await app.rest<Record<string, unknown>>('GET', `${taskPath('own')}?depth=0`, { user })
      expect((await patch(taskPath('own'), { ...body, status: 'done' })).status).toBe(200)
      expect((await patch(taskPath('own'), { assignedTo: world.callers.admin!.id })).status).toBe(400)
    })

    it('without moving it, renaming it or handing it on', async () => {
      const [before] = await app.sql('select task, property_id, due_date from tasks where id = $1', [
        sample('tasks', 'own').id,
      ])
      await patch(taskPath('own'), { task: 'Nothing', dueDate: '2030-01-01' })
      expect((await patch(taskPath('own'), { property: world.foreignProperty })).status).toBe(400)
      const [after] = await app.sql('select task, property_id, due_date from tasks where id = $1', [
        sample('tasks', 'own').id,
      ])
      expect(after).toEqual(before)
    })

    it('only where it is theirs', async () => {
      expect((await patch(taskPath('foreign'), { status: 'done' })).status).toBe(404)
    })

    it('and sees the photos of tasks they can read', async () => {
      const photo = await buildDocument(app.payload)
      const path = `/documents/${photo.id}`
      expect((await app.rest('GET', path, { user })).status).toBe(404)
      await app.payload.update({
        collection: 'tasks',
        id: sample('tasks', 'foreign').id,
        data: { photos: [photo.id] },
      })
      expect((await app.rest('GET', path, { user })).status).toBe(404)
      await app.payload.update({
        collection: 'tasks',
        id: sample('tasks', 'own').id,
        data: { photos: [photo.id] },
      })
      expect((await app.rest('GET', path, { user })).status).toBe(200)
      expect((await app.rest('GET', `/documents/file/${photo.filename!}`, { user })).status).toBe(200)
    })
  })
})
