import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { isOneRunner, runnerSince, stopRunning } from './oneRunner'
import { runWaitingJobs } from './operations/runWaitingJobs'
import { sweepLeftovers } from './operations/sweepLeftovers'

/** Every task of the configuration that is on a schedule. */
const SCHEDULED = ['checkFilesEachDay', 'dailyBooks', 'dailyTasks', 'sweep', 'verifyEachDay']

type Job = { task: string; queue: string; processing: boolean }

let app: TestPayload
beforeAll(async () => {
  app = await testPayload()
})
afterAll(() => stopRunning(app.payload))
beforeEach(() => app.sql('delete from payload_jobs'))

const jobs = () =>
  app.sql<Job>('select task_slug as task, queue, processing from payload_jobs order by task_slug::text, id')
const schedule = () => app.payload.jobs.handleSchedules({ allQueues: true })

/** Another process, which holds the lock of those that run jobs until it is closed. */
const anotherRunner = async (): Promise<{ close: () => Promise<void> }> => {
  const other = new pg.Client({ connectionString: app.databaseUrl })
  await other.connect()
  await other.query("select pg_advisory_lock(hashtextextended('runs the jobs', 0))")
  return { close: () => other.end() }
}

describe('jobs', () => {
  it('are scheduled and run by one process of all, in every queue, and taken over when that one is gone', async () => {
    const other = await anotherRunner()
    expect(await isOneRunner(app.payload)).toBe(false)
    await schedule()
    expect(await jobs()).toEqual([])
    expect(await runWaitingJobs(app.payload)).toBe(false)

    await other.close()
    expect(await isOneRunner(app.payload)).toBe(true)
    expect(await isOneRunner(app.payload)).toBe(true)
    await schedule()
    await schedule()
    expect((await jobs()).map(({ task }) => task)).toEqual(SCHEDULED)
  })

  it('that wait are run in every queue, and are gone when they have ended well', async () => {
    for (const queue of ['books', 'upkeep', 'default', 'some other'])
      await app.payload.jobs.queue({ task: 'sweep', input: {}, queue })
    expect(await runWaitingJobs(app.payload)).toBe(true)
    // What is left waits for its time.
    expect(await app.sql('select id from payload_jobs where wait_until is null')).toEqual([])
  })

  it('are taken once, however many look for them at the same moment', async () => {
    for (let queued = 0; queued < 5; queued += 1)
      await app.payload.jobs.queue({ task: 'sweep', input: {}, queue: 'some other' })
    const runs = await Promise.all(
      Array.from({ length: 4 }, () => app.payload.jobs.run({ queue: 'some other', limit: 3, silent: true })),
    )
    const taken = runs.flatMap(({ jobStatus }) => Object.keys(jobStatus ?? {}))
    expect(taken).toHaveLength(5)
    expect(new Set(taken).size).toBe(5)
    expect(await jobs()).toEqual([])
  })

  it('may be ended by another process while they run here, and deleted', async () => {
    await app.payload.jobs.queue({ task: 'sweep', input: {}, queue: 'some other' })
    await app.sql(`create function ended_elsewhere() returns trigger language plpgsql as $$
        begin delete from payload_jobs where id = new.id and processing; return null; end $$;
      create constraint trigger ended_elsewhere after update on payload_jobs deferrable initially deferred
        for each row execute function ended_elsewhere()`)
    try {
      expect(await app.payload.jobs.run({ queue: 'some other', silent: true })).toHaveProperty('jobStatus')
    } finally {
      await app.sql('drop function ended_elsewhere cascade')
    }
  })

  it('that another process left behind when it died run again, whatever their queue, the sweep itself too', async () => {
    await stopRunning(app.payload)
    for (const queue of ['upkeep', 'some other'])
      await app.payload.jobs.queue({ task: 'sweep', input: {}, queue, meta: { scheduled: true } })
    await app.sql('update payload_jobs set processing = true, updated_at = clock_timestamp()')
    await schedule()
    expect((await jobs()).filter(({ task, processing }) => task === 'sweep' && processing)).toEqual([])
  })

  it('that run in this process are left alone, unless they have been at it for longer than any job takes', async () => {
    const since = await runnerSince(app.payload)
    expect(since).not.toBeNull()
    await app.payload.jobs.queue({ task: 'sweep', input: {}, queue: 'upkeep' })
    await app.sql('update payload_jobs set processing = true, updated_at = clock_timestamp()')
    await schedule()
    const running = async () => (await jobs()).filter(({ processing }) => processing).length
    expect(await running()).toBe(1)

    await app.sql("update payload_jobs set updated_at = now() - interval '59 minutes' where processing")
    expect(await sweepLeftovers({ payload: app.payload })).toMatchObject({ freed: 0 })
    await app.sql("update payload_jobs set updated_at = now() - interval '61 minutes' where processing")
    const [own] = await app.sql<{ id: number }>('select id from payload_jobs where processing')
    expect(await sweepLeftovers({ payload: app.payload, job: own!.id })).toMatchObject({ freed: 0 })
    expect(await sweepLeftovers({ payload: app.payload })).toMatchObject({ freed: 1 })
    expect(await running()).toBe(0)
  })

  it('of a server with JOBS=off are left to others', async () => {
    const { autoRun } = app.payload.config.jobs
    if (typeof autoRun !== 'function') throw new Error('The crons do not depend on the environment')
    expect(await autoRun(app.payload)).toMatchObject([{ allQueues: true }])
    process.env.JOBS = 'off'
    try {
      expect(await autoRun(app.payload)).toEqual([])
    } finally {
      delete process.env.JOBS
    }
  })
})
