import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { asUser, buildProperty, buildTask, buildUnit } from '@tests/support/builders'
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

  it('say their place, but not where whoever asks may not look', async () => {
    const { payload } = app
    const own = await buildProperty(payload, { name: 'Elm House' })
    const other = await buildProperty(payload, { name: 'Oak House' })
    const unitOf = async (property: number) => (await buildUnit(payload, { property, number: '3' })).id
    const assistant = await asUser(payload, 'assistant', { properties: [own.id] })
    const assignedTo = assistant.id
    await buildTask(payload, {
      task: 'a',
      property: own.id,
      unit: await unitOf(own.id),
      dueDate: '2026-03-01',
    })
    await buildTask(payload, { task: 'b', property: own.id, dueDate: '2026-03-02' })
    await buildTask(payload, { task: 'c', property: other.id, unit: await unitOf(other.id), assignedTo })

    const req = await createLocalReq({ user: assistant }, payload)
    const { tasks } = await openTasks(req, 9)
    expect(tasks.map(({ task, place, dueDate }) => [task, place, dueDate])).toEqual([
      ['a', 'Elm House 3', '2026-03-01'],
      ['b', 'Elm House', '2026-03-02'],
      ['c', null, null],
    ])
  })
})
