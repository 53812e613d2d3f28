import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { todayIn } from '@/domain/calendar/todayIn'
import type { User } from '@/payload-types'
import { asUser, buildProperty, buildTask, buildUnit } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { boardRows } from './queries/boardRows'
import { filterChoices } from './queries/filterChoices'
import { taskCounts } from './queries/taskCounts'
import { boardAddress } from './taskFilters'

const TODAY = todayIn('America/New_York', Date.now())

describe('the board', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    const own = (await buildProperty(app.payload, { name: 'Maple Court' })).id
    const unit = await buildUnit(app.payload, { property: own, number: '1D' })
    const foreign = (await buildProperty(app.payload, { name: 'Linden House' })).id
    assistant = await asUser(app.payload, 'assistant', { properties: [own] })
    const { payload } = app
    await buildTask(payload, { task: 'Own', property: own, unit: unit.id, dueDate: addDays(TODAY, -1) })
    await buildTask(payload, { task: 'Mine', property: foreign, assignedTo: assistant.id, dueDate: TODAY })
    await buildTask(payload, { task: 'Hidden', property: foreign, type: 'office', assignedTo: manager.id })
    await buildTask(payload, { task: 'Filed', property: own, archivedAt: new Date().toISOString() })
    for (const task of ['First', 'Second', 'Third']) await buildTask(payload, { task, status: 'done' })
  })

  const requestOf = (user: User) => createLocalReq({ user: { ...user, collection: 'users' } }, app.payload)
  const rows = async (user: User, address = '') =>
    boardRows(await requestOf(user), {
      ...boardAddress(new URLSearchParams(address)),
      today: TODAY,
      timeZone: 'America/New_York',
      most: 200,
      mostDone: 1,
    })
  const names = async (user: User, address = '') => (await rows(user, address)).map(({ task }) => task)

  it('shows each person what they may see, and names no property or person they may not know', async () => {
    expect(await names(manager)).toEqual(['Own', 'Mine', 'Hidden', 'Third', 'Second'])
    expect((await rows(assistant)).map(({ task, place, assignee }) => [task, place, assignee])).toEqual([
      ['Own', 'Maple Court 1D', null],
      ['Mine', null, assistant.name],
    ])
    expect(await taskCounts(await requestOf(assistant), TODAY)).toEqual({ open: 2, overdue: 1, today: 1 })
    const choices = await filterChoices(await requestOf(assistant))
    expect(choices.properties.map(({ name }) => name)).toEqual(['Maple Court'])
    expect(choices.people).toEqual([])
    expect((await filterChoices(await requestOf(manager))).people.map(({ id }) => id)).toContain(assistant.id)
  })

  it.each([
    ['due=overdue', ['Own']],
    ['due=today', ['Mine']],
    ['due=none', ['Hidden', 'Third', 'Second']],
    ['assignee=me', ['Hidden']],
    ['assignee=none&due=overdue', ['Own']],
    ['type=office', ['Hidden']],
    ['q=hidden', ['Hidden']],
    ['q=maple', ['Own']],
    ['property=999999', []],
  ])('is filtered by %s', async (address, expected) => {
    expect(await names(manager, address)).toEqual(expected)
  })

  it.each(['due=later', 'assignee=you', 'property=x', 'kind=office', 'type=a&type=b'])(
    'refuses the filter %s',
    (address) => {
      expect(() => boardAddress(new URLSearchParams(address))).toThrow(/due|assignee|property|kind|type/)
    },
  )
})
