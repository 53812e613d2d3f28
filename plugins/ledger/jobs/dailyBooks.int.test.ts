import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import type { Day } from '@/domain/calendar/day'
import { buildLease, idOf } from '@tests/support/builders'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { BOOKS_QUEUE } from './dailyBooks'
import { isOneRunner, stopRunning } from './oneRunner'

describe('the daily job', () => {
  let app: TestPayload
  let today: Day
  beforeAll(async () => {
    app = await testPayload()
    const [row] = await app.sql<{ today: Day }>('select business_today()::text as today')
    today = row!.today
  })
  afterAll(() => stopRunning(app.payload))

  const runNow = async () => {
    await app.payload.jobs.queue({ task: 'dailyBooks', input: {}, queue: BOOKS_QUEUE })
    await app.payload.jobs.run({ queue: BOOKS_QUEUE })
  }
  const waiting = () =>
    app.sql<{ processing: boolean }>(
      "select processing from payload_jobs where completed_at is null and task_slug = 'dailyBooks'",
    )

  it('posts nothing while nobody has said when the books start, and does not fail', async () => {
    await buildLease(app.payload, { start: today })
    await runNow()
    expect(await app.sql('select id from charges')).toEqual([])
    expect(await waiting()).toEqual([])
  })

  it('posts rent through today, brings occupancy to today, and repeats without harm', async () => {
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: `${today.slice(0, 7)}-01` } })
    const lease = await buildLease(app.payload, { start: `${today.slice(0, 7)}-01` })
    await app.sql('select refresh_derived($1)', [addDays(today, -1)])
    await runNow()
    await runNow()

    expect(await app.sql('select day::text from derived_day')).toEqual([{ day: today }])
    const charges = await app.sql('select id from charges where account_id = $1', [idOf(lease.account)])
    expect(charges).toHaveLength(1)
  })

  it('is scheduled and run by one process of all, and taken over when that one is gone', async () => {
    const other = new pg.Client({ connectionString: app.databaseUrl })
    await other.connect()
    await other.query("select pg_advisory_lock(hashtextextended('runs the jobs', 0))")
    expect(await isOneRunner(app.payload)).toBe(false)
    await app.payload.jobs.handleSchedules({ queue: BOOKS_QUEUE })
    expect(await waiting()).toEqual([])

    await other.end()
    expect(await isOneRunner(app.payload)).toBe(true)
    expect(await isOneRunner(app.payload)).toBe(true)
    await app.payload.jobs.handleSchedules({ queue: BOOKS_QUEUE })
    await app.payload.jobs.handleSchedules({ queue: BOOKS_QUEUE })
    expect(await waiting()).toHaveLength(1)
  })

  it('frees a job that a process left behind when it died', async () => {
    await app.sql('update payload_jobs set processing = true')
    await app.payload.jobs.handleSchedules({ queue: BOOKS_QUEUE })
    expect(await waiting()).toEqual([{ processing: false }])
  })
})
