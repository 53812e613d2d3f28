import { beforeAll, describe, expect, it } from 'vitest'

import type { Expense, User } from '@/payload-types'
import { asUser, buildExpenseCategory, buildProperty, buildTask, buildVendor } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Answer = { doc: Expense; errors: { data: { code: string; field: string } }[] }

describe('the cost of a task', () => {
  let app: TestPayload
  let manager: User
  let property: number
  let cost: object
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    property = (await buildProperty(app.payload)).id
    cost = {
      date: '2026-03-05',
      amountCents: 8_550,
      type: 'expense',
      category: (await buildExpenseCategory(app.payload)).id,
      payee: (await buildVendor(app.payload)).id,
      property,
    }
  })

  const post = (body: object, user: User = manager) =>
    app.rest<Answer>('POST', '/expenses?depth=0', { user, body: { ...cost, ...body } })
  const refused = ({ status, body }: { status: number; body: Answer }) => [status, body.errors[0]!.data]

  it('is entered once: by two at the same moment too, with or without a payee', async () => {
    for (const payee of [undefined, null]) {
      const { id: task } = await buildTask(app.payload, { property })
      const body = payee === null ? { task, payee } : { task }
      const both = await Promise.all([post(body), post(body)])
      expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
      expect(refused(await post(body))).toMatchObject([409, { code: 'COST_RECORDED', field: 'task' }])
      expect(refused(await post({ ...body, bill: ' ' }))).toMatchObject([409, { code: 'COST_RECORDED' }])
      expect((await post({ ...body, bill: '77' })).status).toBe(201)
      expect((await post({ ...body, amountCents: 8_551 })).status).toBe(201)
    }
    // Expenses of no task are as alike as they like.
    expect([(await post({})).status, (await post({})).status]).toEqual([201, 201])
  })

  it('can be entered again once it is void', async () => {
    const { id: task } = await buildTask(app.payload, { property })
    const { body } = await post({ task })
    const path = `/expenses/${body.doc.id}/void`
    expect((await app.rest('POST', path, { user: manager, body: { reason: 'Typed twice' } })).status).toBe(
      200,
    )
    const again = await post({ task })
    expect([again.status, again.body.doc]).toMatchObject([201, { task }])
  })

  it('is of the task’s property', async () => {
    const { id: task } = await buildTask(app.payload, { property })
    const other = (await buildProperty(app.payload)).id
    const wrong = { code: 'TASK_OF_OTHER_PROPERTY', field: 'task' }
    expect(refused(await post({ task, property: other }))).toMatchObject([400, wrong])
    const { body } = await post({ task })
    const moved = await app.rest<Answer>('PATCH', `/expenses/${body.doc.id}`, {
      user: manager,
      body: { property: other },
    })
    expect(refused(moved)).toMatchObject([400, wrong])
    const { id: office } = await buildTask(app.payload)
    expect((await post({ task: office, property: other })).status).toBe(201)
  })

  it('names no task that an assistant may not see', async () => {
    const assistant = await asUser(app.payload, 'assistant', { properties: [property] })
    const foreign = await buildTask(app.payload, { property: (await buildProperty(app.payload)).id })
    const own = await buildTask(app.payload, { property })
    expect((await post({ task: foreign.id }, assistant)).status).toBe(400)
    expect((await post({ task: own.id }, assistant)).status).toBe(201)
  })
})
