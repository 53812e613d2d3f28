import { taskCounts } from '@plugins/taskBoard/index'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { parseDay, type Day } from '@/domain/calendar/day'
import type { User } from '@/payload-types'
import { asUser, buildTask } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { dueTaskLists, dueTasks } from './dueTasks'

describe('the tasks of the first screen', () => {
  let app: TestPayload
  let manager: User
  let today: Day
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    const [row] = await app.sql<{ today: string }>('select business_today()::text as today')
    today = parseDay(row?.today)
    for (const [count, late] of [
      [3, 1],
      [2, 0],
      [1, -1],
    ] as const)
      for (let made = 0; made < count; made += 1)
        await buildTask(app.payload, { dueDate: addDays(today, -late) })
    for (const late of [0, 1]) {
      await buildTask(app.payload, { dueDate: addDays(today, -late), status: 'done' })
      await buildTask(app.payload, {
        dueDate: addDays(today, -late),
        archivedAt: new Date().toISOString(),
      })
    }
    await buildTask(app.payload)
  })

  it('are counted, those that are not named too, and each count leads to a list of just them', async () => {
    const req = await createLocalReq({ user: manager }, app.payload)
    expect(await dueTasks(req, today, 2)).toHaveLength(2)
    const counts = await taskCounts(req, today)
    expect(counts).toMatchObject({ overdue: 3, today: 2 })
    for (const which of ['overdue', 'today'] as const) {
      // The list itself leaves out what is archived.
      const query = dueTaskLists(today)[which].replace(/^.*\?/, '').replaceAll('%5Bor%5D%5B0%5D', '')
      const { body } = await app.rest<{ totalDocs: number }>(
        'GET',
        `/tasks?${query}&where[archivedAt][exists]=false`,
        { user: manager },
      )
      expect([which, body.totalDocs]).toEqual([which, counts[which]])
    }
  })
})
