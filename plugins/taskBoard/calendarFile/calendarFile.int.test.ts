import { beforeAll, describe, expect, it } from 'vitest'

import { todayIn } from '@/domain/calendar/todayIn'
import type { User } from '@/payload-types'
import { asUser, buildProperty, buildTask } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const TODAY = todayIn('America/New_York', Date.now())

describe('a private calendar address', () => {
  let app: TestPayload
  let assistant: User
  beforeAll(async () => {
    app = await testPayload()
    await asUser(app.payload, 'admin')
    const own = (await buildProperty(app.payload)).id
    const foreign = (await buildProperty(app.payload)).id
    assistant = await asUser(app.payload, 'assistant', { properties: [own] })
    await buildTask(app.payload, { task: 'Own house', property: own, dueDate: TODAY })
    await buildTask(app.payload, { task: 'Other house', property: foreign, dueDate: TODAY })
    await buildTask(app.payload, {
      task: 'Given to me',
      property: foreign,
      dueDate: TODAY,
      assignedTo: assistant.id,
    })
  })

  const make = async (): Promise<string> => {
    const { body } = await app.rest<{ address: string }>('POST', '/tasks/calendar', {
      user: assistant,
      body: {},
    })
    return new URL(body.address).pathname.replace('/api', '')
  }
  const read = (path: string) => app.rest('GET', path)

  it('shows what its owner may see, until another is made or it is taken away', async () => {
    const first = await make()
    const { status, text } = await read(first)
    expect(status).toBe(200)
    expect(text).toMatch(/Own house[^]*Given to me|Given to me[^]*Own house/)
    expect(text).not.toContain('Other house')
    const hashes = await app.sql<{ token_hash: string }>('select token_hash from calendar_addresses')
    expect(hashes).toHaveLength(1)
    expect(first).not.toContain(hashes[0]!.token_hash)

    const second = await make()
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200])
    await app.rest('POST', '/tasks/calendar/revoke', { user: assistant, body: {} })
    expect((await read(second)).status).toBe(404)
  })

  it('is nobody’s once its owner is deactivated, and is made by nobody who is not signed in', async () => {
    const path = await make()
    await app.sql('update users set active = false where id = $1', [assistant.id])
    expect((await read(path)).status).toBe(404)
    expect((await app.rest('POST', '/tasks/calendar', { body: {} })).status).toBe(401)
    for (const file of ['x.ics', 'x', `${'a'.repeat(43)}.ics`, "' or 1=1.ics"])
      expect((await read(`/tasks/calendar/${encodeURIComponent(file)}`)).status).toBe(404)
  })
})
