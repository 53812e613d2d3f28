import { beforeAll, describe, expect, it } from 'vitest'

import type { Task, User } from '@/payload-types'
import { asUser, buildDocument, buildProperty, buildTask } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a form of a task that was opened before others changed it', () => {
  let app: TestPayload
  let manager: User
  let other: User
  let assistant: User
  let property: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    other = await asUser(app.payload, 'manager')
    property = (await buildProperty(app.payload)).id
    assistant = await asUser(app.payload, 'assistant', { properties: [property] })
  })

  const open = async (id: number, user = manager) =>
    (await app.rest<Task>('GET', `/tasks/${id}?depth=0`, { user })).body
  const save = async (user: User, { id }: { id: number }, body: object) =>
    app.rest<{ doc: Task }>('PATCH', `/tasks/${id}?depth=0`, { user, body })
  const move = (id: number, status: Task['status']) =>
    app.rest('POST', `/tasks/${id}/move`, { user: other, body: { status } })

  describe('and its status', () => {
    it('leaves the task where others moved it, however often', async () => {
      const form = await open((await buildTask(app.payload)).id)
      await move(form.id, 'inProgress')
      expect((await save(manager, form, { ...form, description: 'Twice' })).body.doc).toMatchObject({
        status: 'inProgress',
        description: 'Twice',
      })
      await move(form.id, 'waiting')
      expect((await save(manager, form, form)).body.doc.status).toBe('waiting')
    })

    it('does not undo that it is done, nor make the next of a repeating task again', async () => {
      const form = await open((await buildTask(app.payload, { repeatEvery: 1, repeatUnit: 'weeks' })).id)
      await move(form.id, 'done')
      const { doneAt, status } = (await save(manager, form, form)).body.doc
      expect([status, typeof doneAt]).toEqual(['done', 'string'])
      const next = await app.sql('select id from tasks where repeat_of_id = $1', [form.id])
      expect(next).toHaveLength(1)
    })

    it('moves the task where whoever filled it in says otherwise than they had read', async () => {
      const form = await open((await buildTask(app.payload)).id)
      await move(form.id, 'inProgress')
      expect((await save(manager, form, { ...form, status: 'done' })).body.doc.status).toBe('done')
      await move(form.id, 'waiting')
      const late = await save(manager, form, { ...form, status: 'inProgress' })
      expect(late.body.doc.status).toBe('inProgress')
    })

    it('counts from what the last save answered', async () => {
      const form = await open((await buildTask(app.payload)).id)
      const { doc } = (await save(manager, form, { ...form, status: 'waiting' })).body
      expect((await save(manager, doc, { ...doc, status: 'todo' })).body.doc.status).toBe('todo')
    })

    it('is the assistant’s, too', async () => {
      const form = await open((await buildTask(app.payload, { property })).id, assistant)
      await move(form.id, 'inProgress')
      const { asRead, status, comments } = form
      const sent = { asRead, status, comments: [...(comments ?? []), { text: 'Been there' }] }
      expect((await save(assistant, form, sent)).body.doc).toMatchObject({
        status: 'inProgress',
        comments: [{ text: 'Been there' }],
      })
      expect((await save(assistant, form, { asRead, status: 'done' })).body.doc.status).toBe('done')
    })

    it('is the same over GraphQL', async () => {
      const form = await open((await buildTask(app.payload)).id)
      await move(form.id, 'inProgress')
      const mutation = `mutation ($id: Int!, $data: mutationTaskUpdateInput!) { updateTask(id: $id, data: $data) { status } }`
      const send = async (status: string) =>
        (
          await app.graphql<{ updateTask: { status: string } }>(mutation, {
            user: manager,
            variables: { id: form.id, data: { status, asRead: form.asRead } },
          })
        ).data?.updateTask.status
      expect(await send('todo')).toBe('inProgress')
      expect(await send('waiting')).toBe('waiting')
    })
  })

  it('says nothing of what was read, and is then taken as it is', async () => {
    const { id } = await buildTask(app.payload, { status: 'waiting' })
    await move(id, 'inProgress')
    for (const asRead of [undefined, null, ''])
      expect((await save(manager, { id }, { status: 'waiting', asRead })).body.doc.status).toBe('waiting')
  })

  it.each(['x', '{}', '{"status":"todo","photos":["1"],"comments":[]}', 7, { status: 'todo' }])(
    'is refused when it was read as %j',
    async (asRead) => {
      const { id } = await buildTask(app.payload)
      const { status, body } = await app.rest<{ errors: { data: object }[] }>('PATCH', `/tasks/${id}`, {
        user: manager,
        body: { asRead, status: 'done' },
      })
      expect([status, body.errors[0]?.data]).toMatchObject([400, { code: 'INVALID', field: 'asRead' }])
    },
  )

  describe('and its photos', () => {
    /** A task with a photo, as a form of the office opened it, and the photo that an assistant added since. */
    const openedForm = async () => {
      const first = (await buildDocument(app.payload)).id
      const { id } = await buildTask(app.payload, { property, photos: [first] })
      const form = await open(id)
      const added = (await buildDocument(app.payload, { addedBy: assistant.id })).id
      expect((await save(assistant, form, { photos: [first, added] })).status).toBe(200)
      return { id, form, first, added }
    }

    it('keeps those that came since', async () => {
      const { form, first, added } = await openedForm()
      const late = await save(manager, form, { ...form, description: 'Behind the sink' })
      expect([late.status, late.body.doc]).toMatchObject([
        200,
        { description: 'Behind the sink', photos: [first, added] },
      ])
      const own = (await buildDocument(app.payload)).id
      const more = await save(manager, form, { ...form, photos: [first, own] })
      expect(more.body.doc.photos).toEqual([first, added, own])
    })

    it('takes away what whoever filled it in had seen, and brings nothing back that others took away', async () => {
      const { id, form, first, added } = await openedForm()
      expect((await save(manager, form, { ...form, photos: null })).body.doc.photos).toEqual([added])
      expect((await save(manager, form, { ...form, photos: [first] })).body.doc.photos).toEqual([added])
      const now = await open(id)
      const own = (await buildDocument(app.payload)).id
      expect((await save(manager, now, { ...now, photos: [own, added] })).body.doc.photos).toEqual([
        own,
        added,
      ])
      expect((await save(manager, { id }, { photos: [] })).body.doc.photos).toEqual([])
    })

    it('adds to them for one who may only add', async () => {
      const { form, first, added } = await openedForm()
      const own = (await buildDocument(app.payload, { addedBy: assistant.id })).id
      const { asRead } = form
      const late = await save(assistant, form, { photos: [first, own], asRead })
      expect([late.status, late.body.doc]).toMatchObject([200, { photos: [first, added, own] }])
    })
  })

  describe('and its comments', () => {
    const textsOf = ({ comments }: Task) => comments?.map(({ text }) => text)

    it('keeps those that came since, one’s own of another tab too, and takes one’s own away', async () => {
      const { id } = await buildTask(app.payload)
      await save(manager, { id }, { comments: [{ text: 'Mine' }] })
      const form = await open(id)
      await save(other, form, { comments: [...form.comments!, { text: 'Theirs' }] })
      const tab = await open(id)
      await save(manager, tab, { ...tab, comments: [...tab.comments!, { text: 'Other tab' }] })
      const late = await save(manager, form, { ...form, comments: [{ text: 'Late' }] })
      expect(textsOf(late.body.doc)).toEqual(['Theirs', 'Other tab', 'Late'])
    })

    it('of an assistant are added behind those that came since', async () => {
      const form = await open((await buildTask(app.payload, { property })).id, assistant)
      await save(other, form, { comments: [{ text: 'Theirs' }] })
      const { asRead } = form
      const late = await save(assistant, form, { asRead, comments: [{ text: 'Late' }] })
      expect([late.status, textsOf(late.body.doc)]).toEqual([200, ['Theirs', 'Late']])
    })
  })
})
