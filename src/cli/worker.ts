import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { migrateIfNeeded } from './database/migrateIfNeeded'
import { openDatabase } from './database/openDatabase'
import { hasProductionCondition, restartWithProductionCondition } from './productionCondition'
import { keepDatabase } from './server/keepDatabase'
import { untilStopped } from './server/untilStopped'

/** How soon a worker that waits takes over from the process that runs the jobs, once that is gone. */
const TAKE_OVER_MS = 1000
/** What a job may still take when the worker is told to end; after that it is left to the next process. */
const FINISH_MS = 20_000

type Stop = { asked: boolean; stopped: Promise<'stopped'> }

/** Until this process is the one that runs jobs, then what waits, at once: after a crash it has waited long enough. */
const takeOver = async (payload: Payload, stop: Stop): Promise<void> => {
  const { runWaitingJobs } = await import('@plugins/jobs/index')
  let told = false
  while (!stop.asked && !(await runWaitingJobs(payload))) {
    if (!told)
      console.log('Another process runs the jobs (a server without JOBS=off?): waiting to take over from it.')
    told = true
    await Promise.race([sleep(TAKE_OVER_MS), stop.stopped])
  }
}

/** Lets the job that is running end, and begins no other. */
const finish = async (payload: Payload): Promise<void> => {
  const crons = payload.crons.splice(0)
  for (const cron of crons) cron.stop()
  const deadline = Date.now() + FINISH_MS
  while (crons.some((cron) => cron.isBusy()) && Date.now() < deadline) await sleep(50)
}

const work = async (lost: Promise<never>, stop: Stop): Promise<void> => {
  // Only now: the configuration reads the environment as it loads.
  const { closePayload, loadPayload } = await import('./loadPayload')
  const { stopRunning } = await import('@plugins/jobs/index')
  const payload = await loadPayload()
  try {
    await Promise.race([takeOver(payload, stop), lost])
    if (stop.asked) return
    console.log('Jobs run here, on the schedule of the business. Ctrl-C stops it.')
    await loadPayload({ cron: true })
    await Promise.race([stop.stopped, lost])
    await finish(payload)
  } finally {
    await stopRunning(payload)
    await closePayload(payload)
  }
}

/**
 * `npm run worker`: runs the jobs until it is stopped, beside any number of servers and other workers: one process of
 * all runs them, and the next takes over when that one ends.
 */
export const run = async (): Promise<void> => {
  if (!hasProductionCondition()) await restartWithProductionCondition()
  const stop: Stop = { asked: false, stopped: untilStopped() }
  void stop.stopped.then(() => (stop.asked = true))
  // A `.env` that keeps jobs out of the server does not mean the worker.
  process.env.JOBS = 'on'
  const database = await openDatabase('worker', { needsBusiness: true })
  const { lost, release } = keepDatabase(database, 'worker')
  process.env.DATABASE_URL = database.url
  try {
    await migrateIfNeeded(database)
    if (!stop.asked) await work(lost, stop)
  } finally {
    await release()
  }
}
