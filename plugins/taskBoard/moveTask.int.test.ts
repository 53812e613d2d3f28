import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildProperty, buildTask } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

describe('a card of the board', () => {
  let app: TestPayload
  let manager: User
  let assistant: User
  let own: number
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    own = (await buildProperty(app.payload)).id
    assistant = await asUser(app.payload, 'assistant', { properties: [own] })
  })

  const add = async (count: number, data = {}): Promise<number[]> => {
    const ids: number[] = []
    for (let made = 0; made < count; made += 1) ids.push((await buildTask(app.payload, data)).id)
    return ids
  }
  const lane = async (status: string, among: readonly number[]): Promise<number[]> => {
    const rows = await app.sql<{ id: number }>(
      'select id from tasks where status = $1::enum_tasks_status and id = any($2) order by rank',
      [status, among],
    )
    return rows.map(({ id }) => id)
  }
  const move = (id: number, body: object, user = manager) =>
    app.rest('POST', `/tasks/${id}/move`, { user, body })

  it('comes in at the end, and goes before another, to the end, or to another lane', async () => {
    const [a, b, c] = (await add(3)) as [number, number, number]
    expect(await lane('todo', [a, b, c])).toEqual([a, b, c])
    expect((await move(c, { status: 'todo', before: a })).status).toBe(200)
    expect(await lane('todo', [a, b, c])).toEqual([c, a, b])
    await move(c, { status: 'todo', before: null })
    expect(await lane('todo', [a, b, c])).toEqual([a, b, c])
    await move(a, { status: 'done' })
    await move(b, { status: 'done' })
    expect(await lane('done', [a, b])).toEqual([b, a])
    const [{ done_at: done }] = (await app.sql('select done_at from tasks where id = $1', [a])) as [
      { done_at: Date },
    ]
    expect(done).toBeInstanceOf(Date)
    await move(a, { status: 'waiting', before: c })
    expect(await lane('waiting', [a])).toEqual([a])
    expect(await app.sql('select done_at from tasks where id = $1', [a])).toEqual([{ done_at: null }])
  })

  it('stays where it is when its record is saved', async () => {
    const ids = await add(3)
    const [a, b] = ids as [number, number]
    for (let time = 0; time < 60; time += 1) await move(time % 2 ? a : b, { status: 'todo', before: ids[2] })
    const before = await lane('todo', ids)
    for (const id of ids)
      await app.rest('PATCH', `/tasks/${id}`, { user: manager, body: { description: 'Again' } })
    expect(await lane('todo', ids)).toEqual(before)
  })

  it('ends in one order, with every move made, however many people move at once', async () => {
    const ids = await add(8)
    const lanes = ['todo', 'inProgress', 'waiting'] as const
    const moves = Array.from({ length: 40 }, (_, index) => ({
      id: ids[(index * 5) % 8] as number,
      status: lanes[(index * 7) % 3],
      before: ids[(index * 3 + 1) % 8],
    })).filter(({ id, before }) => id !== before)
    const answers = await Promise.all(moves.map(({ id, ...body }) => move(id, body, manager)))
    expect(answers.map(({ status }) => status)).toEqual(moves.map(() => 200))
    const [places] = (await app.sql(
      'select count(*)::int as tasks, count(distinct (status, rank))::int as places from tasks',
    )) as [{ tasks: number; places: number }]
    expect(places.places).toBe(places.tasks)
    const standing = (await Promise.all(lanes.map((status) => lane(status, ids)))).flat()
    expect(standing.sort()).toEqual([...ids].sort())
  })

  it('is the assistant’s to move where it is of their property or theirs to do', async () => {
    const [mine] = (await add(1, { property: own })) as [number]
    const foreign = (await buildProperty(app.payload)).id
    const [assigned] = (await add(1, { property: foreign, assignedTo: assistant.id })) as [number]
    const [hidden] = (await add(1, { property: foreign })) as [number]
    expect((await move(mine, { status: 'inProgress', before: null }, assistant)).status).toBe(200)
    expect((await move(assigned, { status: 'inProgress', before: mine }, assistant)).status).toBe(200)
    expect(await lane('inProgress', [mine, assigned])).toEqual([assigned, mine])
    const refused = await move(hidden, { status: 'done' }, assistant)
    const missing = await move(999_999, { status: 'done' }, assistant)
    expect([refused.status, refused.body]).toEqual([404, missing.body])
    expect((await move(mine, { status: 'todo', before: hidden }, assistant)).status).toBe(404)
    expect(await lane('inProgress', [mine, assigned])).toEqual([assigned, mine])
  })

  it.each([
    [{ status: 'later' }, 'status'],
    [{}, 'status'],
    [{ status: 'todo', before: 'x' }, 'before'],
    [{ status: 'todo', place: 3 }, 'place'],
  ])('is not moved by %j', async (body, field) => {
    const [id] = (await add(1)) as [number]
    const { status, body: answer } = await app.rest<{ errors: { data: { field: string } }[] }>(
      'POST',
      `/tasks/${id}/move`,
      { user: manager, body },
    )
    expect([status, answer.errors[0]?.data.field]).toEqual([400, field])
  })
})
