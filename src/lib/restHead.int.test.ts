import { REST_GET } from '@payloadcms/next/routes'
import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '@/payload-types'
import { asUser, buildExpense, buildTask } from '@tests/support/builders'
import { callerHeaders } from '@tests/support/doors/signIn'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { restHead } from './restHead'

describe('HEAD', () => {
  let app: TestPayload
  let manager: User
  let calendar: string
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
    await buildTask(app.payload, { task: 'Sweep', dueDate: '2026-11-20' })
    await buildExpense(app.payload, { date: '2026-01-15' })
    const { body } = await app.rest<{ address: string }>('POST', '/tasks/calendar', { user: manager })
    calendar = new URL(body.address).pathname.replace('/api', '')
  })

  const ask = async (door: typeof REST_GET, path: string) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method: door === restHead ? 'HEAD' : 'GET',
      headers: await callerHeaders(app.payload, { user: manager }),
    })
    const [slugs = ''] = path.split('?')
    return door(Promise.resolve(app.payload.config))(request, {
      params: Promise.resolve({ slug: slugs.split('/').slice(1) }),
    })
  }
  const head = (path: string) => ask(restHead, path)

  it('of a calendar’s address answers as a calendar program’s GET is answered, without the calendar', async () => {
    const { status, headers, text } = await app.rest('GET', calendar)
    expect([status, text]).toEqual([200, expect.stringContaining('SUMMARY:Sweep')])
    const answer = await head(calendar)
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      headers.get('content-type'),
      '',
    ])
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const unknown = await head(`/tasks/calendar/${'x'.repeat(43)}.ics`)
    expect([unknown.status, await unknown.text()]).toEqual([404, ''])
  })

  it.each([
    ['/tasks', 200],
    ['/tasks/999999', 404],
    ['/reports/expenses?view=entries&year=2026&format=csv', 200],
    ['/reports/expenses?year=26', 400],
    ['/nothing', 404],
  ])('of %s answers %i, as GET does, without a body', async (path, status) => {
    expect((await app.rest('GET', path, { user: manager })).status).toBe(status)
    const answer = await head(path)
    expect([answer.status, await answer.text()]).toEqual([status, ''])
  })

  it.each(['csv', 'xlsx'])(
    'of a file (%s) holds no connection, nor does a reader who leaves at once',
    async (format) => {
      const held = () =>
        app.sql(
          "select query from pg_stat_activity where datname = current_database() and state like 'idle in%'",
        )
      const path = `/reports/expenses?view=entries&year=2026&format=${format}`
      for (const door of [restHead, REST_GET]) {
        const answer = await ask(door, path)
        await answer.body?.cancel()
        expect([answer.status, await held()]).toEqual([200, []])
      }
    },
  )
})
