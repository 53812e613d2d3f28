import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { asUser, buildProperty, buildTask } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { openTasks } from './openTasks'

describe('the tasks of who sees no money', () => {
  let app: TestPayload
  beforeAll(async () => {
    app = await testPayload()
  })

  it('are counted by lane, those that are not named too, and none of another property', async () => {
    const { payload } = app
    const own = (await buildProperty(payload)).id
    const other = (await buildProperty(payload)).id
    const assistant = await asUser(payload, 'assistant', { properties: [own] })
    for (const status of ['todo', 'todo', 'todo', 'inProgress', 'done'] as const)
      await buildTask(payload, { property: own, status })
    await buildTask(payload, { property: other, status: 'todo' })

    const req = await createLocalReq({ user: assistant }, payload)
    const { tasks, totals } = await openTasks(req, 2)
    expect(tasks).toHaveLength(2)
    expect(totals).toEqual({ todo: 3, inProgress: 1, waiting: 0 })
  })
})
