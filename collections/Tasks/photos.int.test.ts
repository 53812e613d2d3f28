import { beforeAll, describe, expect, it } from 'vitest'

import type { Task, User } from '@/payload-types'
import { asUser, buildDocument, buildProperty, buildTask } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('the photos of a task', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  let property: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    property = (await buildProperty(app.payload)).id
    assistant = await asUser(app.payload, 'assistant', { properties: [property] })
  })

  const change = async (user: User, id: number, body: object) =>
    app.rest<{ doc: Task }>('PATCH', `/tasks/${id}?depth=0`, { user, body })

  /** A task with a photo, as a form of the office opened it, and the photo that an assistant added since. */
  const openedForm = async () => {
    const first = (await buildDocument(app.payload)).id
    const { id } = await buildTask(app.payload, { property, photos: [first] })
    const form = await app.payload.findByID({ collection: 'tasks', id, depth: 0 })
    const added = (await buildDocument(app.payload, { addedBy: assistant.id })).id
    const { status } = await change(assistant, id, { photos: [first, added] })
    expect(status).toBe(200)
    return { id, form, first, added }
  }

  it('stay when a form is saved that was opened before they came', async () => {
    const { id, form, first, added } = await openedForm()
    const late = await change(manager, id, { ...form, description: 'Behind the sink' })
    expect([late.status, late.body.doc]).toMatchObject([
      200,
      { description: 'Behind the sink', photos: [first, added] },
    ])
    const own = (await buildDocument(app.payload)).id
    const more = await change(manager, id, { ...form, photos: [first, own] })
    expect(more.body.doc.photos).toEqual([first, added, own])
    expect((await change(manager, id, { ...form, photos: null })).body.doc.photos).toEqual([
      first,
      added,
      own,
    ])
  })

  it('are added to by one who may only add, from a form opened before another added', async () => {
    const { id, form, first, added } = await openedForm()
    const own = (await buildDocument(app.payload, { addedBy: assistant.id })).id
    const { updatedAt } = form
    const late = await change(assistant, id, { photos: [first, own], updatedAt })
    expect([late.status, late.body.doc]).toMatchObject([200, { photos: [first, added, own] }])
  })

  it('are taken away by whoever saw them', async () => {
    const { id, added } = await openedForm()
    const form = await app.payload.findByID({ collection: 'tasks', id, depth: 0 })
    expect((await change(manager, id, { ...form, photos: [added] })).body.doc.photos).toEqual([added])
    expect((await change(manager, id, { photos: [] })).body.doc.photos).toEqual([])
  })
})
