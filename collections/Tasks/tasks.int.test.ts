import { beforeAll, describe, expect, it } from 'vitest'

import type { Task, User } from '@/payload-types'
import { asUser, buildProperty, buildTask, buildUnit } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Answer = { doc: Task; errors: { data: { code: string; field: string } }[] }

const REFUSED = { code: 'UNIT_OF_OTHER_PROPERTY', field: 'unit' }

describe('a task', () => {
  let app: TestPayload
  let manager: User
  let admin: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    admin = await asUser(app.payload, 'admin')
  })

  it('names a unit of its own property alone', async () => {
    const property = (await buildProperty(app.payload)).id
    const own = await buildUnit(app.payload, { property })
    const foreign = await buildUnit(app.payload)
    const task = { task: 'Fix the tap', type: 'maintenance', priority: 'normal', status: 'todo', property }
    const add = (unit: number) =>
      app.rest<Answer>('POST', '/tasks', { user: manager, body: { ...task, unit } })
    const change = (id: number, body: object) =>
      app.rest<Answer>('PATCH', `/tasks/${id}`, { user: manager, body })

    const refused = await add(foreign.id)
    expect([refused.status, refused.body.errors[0]!.data]).toMatchObject([400, REFUSED])
    const added = await add(own.id)
    expect(added.status).toBe(201)
    const { id } = added.body.doc
    expect((await change(id, { unit: foreign.id })).body.errors[0]!.data).toMatchObject(REFUSED)
    const other = (await buildProperty(app.payload)).id
    expect((await change(id, { property: other })).body.errors[0]!.data).toMatchObject(REFUSED)
    expect((await change(id, { property: other, unit: null })).status).toBe(200)
  })

  it('of a unit is of the unit’s property, which whoever works for it sees', async () => {
    const property = (await buildProperty(app.payload)).id
    const { id: unit } = await buildUnit(app.payload, { property })
    const assistant = await asUser(app.payload, 'assistant', { properties: [property] })
    const body = { task: 'Fix the tap', type: 'maintenance', priority: 'normal', status: 'todo', unit }
    const added = await app.rest<Answer>('POST', '/tasks?depth=0', { user: manager, body })
    expect(added.body.doc).toMatchObject({ property, unit })
    const { id } = added.body.doc
    expect((await app.rest('GET', `/tasks/${id}`, { user: assistant })).status).toBe(200)

    const { id: office } = await buildTask(app.payload, { property: null })
    const moved = await app.rest<Answer>('PATCH', `/tasks/${office}?depth=0`, {
      user: manager,
      body: { unit },
    })
    expect(moved.body.doc).toMatchObject({ property, unit })
    const own = await app.rest<Answer>('POST', '/tasks?depth=0', { user: assistant, body })
    expect([own.status, own.body.doc]).toMatchObject([201, { property, unit }])
  })

  it.each(['', '   '])('is not called %j', async (task) => {
    const { status, body } = await app.rest<Answer>('POST', '/tasks', {
      user: manager,
      body: { task, type: 'office', priority: 'normal', status: 'todo' },
    })
    expect([status, body.errors[0]!.data.field]).toEqual([400, 'task'])
  })

  it('that names them already can still be worked on', async () => {
    const { id } = await buildTask(app.payload, { property: (await buildProperty(app.payload)).id })
    const foreign = await buildUnit(app.payload)
    await app.sql('update tasks set unit_id = $1 where id = $2', [foreign.id, id])
    const { status } = await app.rest('PATCH', `/tasks/${id}`, { user: manager, body: { status: 'done' } })
    expect(status).toBe(200)
  })

  it('is copied without its comments, which their writers signed', async () => {
    const { body } = await app.rest<Answer>('POST', '/tasks', {
      user: admin,
      body: {
        task: 'Fix the tap',
        type: 'maintenance',
        priority: 'normal',
        status: 'todo',
        comments: [{ text: 'Called the plumber' }],
      },
    })
    const copy = await app.rest<Answer>('POST', `/tasks/${body.doc.id}/duplicate?depth=0`, {
      user: manager,
      body: { comments: [{ text: 'Again' }] },
    })
    expect(copy.body.doc.comments).toMatchObject([{ text: 'Again', by: manager.id }])
    const plain = await app.rest<Answer>('POST', `/tasks/${body.doc.id}/duplicate`, {
      user: manager,
      body: {},
    })
    expect([plain.status, plain.body.doc.comments ?? []]).toEqual([200, []])
  })

  describe('with comments of others', () => {
    type Commented = { doc: { comments: { id: string; text: string; by: number }[] } }
    const textsOf = ({ doc }: Commented) => doc.comments.map(({ text }) => text)
    const commented = async () => {
      const { id } = await buildTask(app.payload)
      const change = (user: User, body: object) =>
        app.rest<Commented & Answer>('PATCH', `/tasks/${id}?depth=0`, { user, body })
      const first = await change(admin, { comments: [{ text: 'Called the plumber' }] })
      const second = await change(manager, {
        comments: [...first.body.doc.comments, { text: 'He comes on Friday' }],
      })
      return { change, comments: second.body.doc.comments }
    }

    it('keeps them when a save leaves them out: a form that was opened before they came', async () => {
      const { change, comments } = await commented()
      const late = await change(manager, { comments: [comments[1], { text: 'Friday it is' }] })
      expect(late.status).toBe(200)
      expect(textsOf(late.body)).toEqual(['Called the plumber', 'He comes on Friday', 'Friday it is'])
      expect(textsOf((await change(manager, { comments: [] })).body)).toEqual(['Called the plumber'])
      expect(textsOf((await change(manager, { comments: null })).body)).toEqual(['Called the plumber'])
      expect((await change(manager, { task: 'Mend the tap' })).body.doc.comments).toMatchObject([
        { text: 'Called the plumber', by: admin.id },
      ])
    })

    it('lets nobody change what another wrote', async () => {
      const { change, comments } = await commented()
      const forged = [{ ...comments[0], text: 'Never called' }, comments[1]]
      const refused = await change(manager, { comments: forged })
      expect([refused.status, refused.body.errors[0]!.data]).toMatchObject([
        400,
        { code: 'INVALID', field: 'comments' },
      ])
      const own = await change(manager, {
        comments: [comments[0], { ...comments[1], text: 'He comes today' }],
      })
      expect(textsOf(own.body)).toEqual(['Called the plumber', 'He comes today'])
    })
  })
})
