import { beforeAll, describe, expect, it } from 'vitest'

import type { Day } from '@/domain/calendar/day'
import type { User } from '@/payload-types'
import { asUser, buildLateFee, buildProperty, buildTask } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { menuFacts } from './menuFacts'

const TODAY = '2026-03-10' as Day

describe('what the menu tells of the day', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  beforeAll(async () => {
    app = await testPayload()
    const { payload } = app
    const own = (await buildProperty(payload, { name: 'Own House' })).id
    const other = (await buildProperty(payload, { name: 'Other House' })).id
    manager = await asUser(payload, 'manager')
    assistant = await asUser(payload, 'assistant', { properties: [own] })
    for (const property of [own, other]) {
      await buildTask(payload, { property, dueDate: '2026-03-09' })
      await buildTask(payload, { property, dueDate: TODAY })
      await buildTask(payload, { property, dueDate: '2026-03-11' })
      await buildTask(payload, { property, dueDate: '2026-03-01', status: 'done' })
      await buildTask(payload, { property, dueDate: '2026-03-01', archivedAt: '2026-03-05T12:00:00.000Z' })
      await buildTask(payload, { property })
    }
    await buildTask(payload, { property: other, dueDate: TODAY, assignedTo: assistant.id })
    await buildLateFee(payload)
  })

  it('counts the open tasks due by today, and the late fees to review, that somebody may see', async () => {
    expect(await menuFacts(app.payload, manager, TODAY)).toMatchObject({ waitingTasks: 5, waitingFees: 1 })
    expect(await menuFacts(app.payload, assistant, TODAY)).toMatchObject({ waitingTasks: 3, waitingFees: 0 })
    expect(await menuFacts(app.payload, null, TODAY)).toMatchObject({ waitingTasks: 0, waitingFees: 0 })
  })

  it('counts what the doors of the same person count', async () => {
    for (const user of [manager, assistant]) {
      const due =
        'where[status][not_equals]=done&where[archivedAt][exists]=false&where[dueDate][less_than]=2026-03-11'
      const tasks = await app.rest<{ totalDocs: number }>('GET', `/tasks/count?${due}`, { user })
      const { waitingTasks } = await menuFacts(app.payload, user, TODAY)
      expect([user.role, waitingTasks]).toEqual([user.role, tasks.body.totalDocs])
    }
  })

  it('knows which groups of it a user folded away, as Payload keeps it', async () => {
    const groups = { Money: { open: false }, Work: { open: true } }
    const kept = await app.rest('POST', '/payload-preferences/nav', {
      user: manager,
      body: { value: { groups } },
    })
    expect(kept.status).toBe(200)
    expect((await menuFacts(app.payload, manager, TODAY)).folded).toEqual(new Set(['Money']))
    expect((await menuFacts(app.payload, assistant, TODAY)).folded).toEqual(new Set())
  })
})
