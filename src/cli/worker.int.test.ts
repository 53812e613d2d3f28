import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { afterEach, expect, it } from 'vitest'

import { buildLease, idOf } from '@tests/support/builders'
import { testPayload } from '@tests/support/testPayload'

/** Each process loads the whole configuration: slow beside other work. */
const SLOW_MACHINE_MS = 400_000
const EVENTUALLY = { timeout: 150_000, interval: 100 }

type Worker = { child: ChildProcess; said: () => string; code: Promise<number | null> }

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

const startWorker = (environment: Record<string, string>): Worker => {
  const child = spawn(process.execPath, ['-C', 'production', 'src/cli/run.mjs', 'worker'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = once(child, 'close').then(([exit]: (number | null)[]) => exit ?? null)
  return { child, said: () => said, code }
}

const RUNS = 'Jobs run here'
const WAITS = 'waiting to take over'

it(
  'of two workers one runs the jobs, each effect once; the other takes over when that one is killed, and ends when told so',
  async () => {
    const app = await testPayload()
    const [day] = await app.sql<{ today: string }>('select business_today()::text as today')
    const firstOfMonth = `${day!.today.slice(0, 7)}-01`
    await app.payload.updateGlobal({ slug: 'settings', data: { booksStart: firstOfMonth } })
    const newLease = async () => idOf((await buildLease(app.payload, { start: firstOfMonth })).account)
    const rent = (account: number) =>
      app.sql('select id from charges where account_id = $1 and voided_at is null', [account])
    const queue = (name: string) => app.payload.jobs.queue({ task: 'dailyBooks', input: {}, queue: name })
    const waiting = () => app.sql('select id from payload_jobs where wait_until is null')

    const early = await newLease()
    await queue('books')
    // Left behind by a process that died.
    await queue('some other')
    await app.sql(`update payload_jobs set processing = true where queue = 'some other'`)

    const environment = { DATABASE_URL: app.databaseUrl, JOBS: 'off' }
    const workers = [startWorker(environment), startWorker(environment)]
    const all = () => workers.map(({ said }) => said()).join('\n---\n')
    await expect.poll(all, EVENTUALLY).toContain(RUNS)
    await expect.poll(all, EVENTUALLY).toContain(WAITS)
    expect(await waiting()).toEqual([])
    expect(await rent(early)).toHaveLength(1)
    const runner = workers.find(({ said }) => said().includes(RUNS))!
    const other = workers.find((worker) => worker !== runner)!
    expect(other.said()).not.toContain(RUNS)

    const late = await newLease()
    await queue('books')
    await app.sql('update payload_jobs set processing = true where wait_until is null')
    runner.child.kill('SIGKILL')
    await expect.poll(other.said, EVENTUALLY).toContain(RUNS)
    expect(await waiting()).toEqual([])
    expect(await rent(early)).toHaveLength(1)
    expect(await rent(late)).toHaveLength(1)

    other.child.kill('SIGTERM')
    expect(await other.code).toBe(0)
    const left = () =>
      app.sql(
        "select application_name from pg_stat_activity where application_name like 'rental-books worker%'",
      )
    await expect.poll(left, EVENTUALLY).toEqual([])
  },
  SLOW_MACHINE_MS,
)

it(
  'a worker that waits for another ends when it is told so, too',
  async () => {
    const app = await testPayload()
    const holder = await app.payload.db.pool.connect()
    await holder.query("select pg_advisory_lock(hashtextextended('runs the jobs', 0))")
    const worker = startWorker({ DATABASE_URL: app.databaseUrl })
    await expect.poll(worker.said, EVENTUALLY).toContain(WAITS)
    worker.child.kill('SIGINT')
    expect(await worker.code).toBe(0)
    await holder.query('select pg_advisory_unlock_all()')
    holder.release()
  },
  SLOW_MACHINE_MS,
)

it.each([
  [
    'the database does not answer',
    { DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/books' },
    /^The database at 127\.0\.0\.1:1 cannot be used: nothing answers there; .*\.$/,
  ],
  [
    'JOBS is no answer',
    { JOBS: 'none' },
    /^JOBS is "none": write JOBS=off to keep jobs out of the server .*\.$/,
  ],
])('says in one sentence what to do when %s, and ends with 1', async (_what, environment, sentence) => {
  const worker = startWorker(environment)
  expect(await worker.code).toBe(1)
  expect(worker.said().trim().split('\n')).toEqual([expect.stringMatching(sentence)])
})
