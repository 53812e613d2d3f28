import { setTimeout as sleep } from 'node:timers/promises'

import { CommandError } from '../commandError'
import { migrateIfNeeded } from '../database/migrateIfNeeded'
import { openDatabase, type OpenDatabase } from '../database/openDatabase'
import { keepDatabase } from './keepDatabase'
import { startNext } from './nextProcess'
import { checkPort, chosenPort, localUrl, type Address } from './ports'
import { isBuildCurrent, makeBuild } from './productionBuild'
import { untilStopped } from './untilStopped'

/** Two starts at once in one folder: the second waits for the build of the first. */
const BUILDING = 7_305_003

type Serving = {
  command: 'start' | 'demo' | 'dev'
  /** Used unless `LISTEN_HOST` says otherwise; undefined = every address of the machine. */
  defaultHost?: string
  /** What fills the database before the server starts. */
  prepare?: (database: OpenDatabase) => Promise<void>
  /** Printed below the address. */
  notes?: string[]
}

const buildIfNeeded = async (database: OpenDatabase): Promise<void> => {
  if (isBuildCurrent()) return
  await database.hold.query('select pg_advisory_lock($1)', [BUILDING])
  try {
    if (isBuildCurrent()) return
    console.log('Building (about a minute, only after a change of the program) …')
    await makeBuild(false)
  } finally {
    await database.hold.query('select pg_advisory_unlock($1)', [BUILDING]).catch(() => undefined)
  }
}

const prepareAll = async (database: OpenDatabase, serving: Serving): Promise<void> => {
  const migrated = await migrateIfNeeded(database)
  if (migrated > 0) console.log('The database has been brought up to date.')
  await serving.prepare?.(database)
  if (serving.command !== 'dev') await buildIfNeeded(database)
}

/** Ctrl-C reaches the child as well, and its end may be seen before the signal is. */
const MOMENT_MS = 300

const serveUntilStopped = async (
  database: OpenDatabase,
  lost: Promise<never>,
  address: Address,
  serving: Serving,
  stopped: Promise<'stopped'>,
): Promise<void> => {
  const next = startNext(serving.command === 'dev' ? 'dev' : 'start', address, database.url)
  try {
    if ((await Promise.race([next.ready(), stopped])) === 'stopped') return
    console.log(`\nReady: ${localUrl(address)}`)
    for (const note of serving.notes ?? []) console.log(note)
    console.log('Ctrl-C stops it.')
    if ((await Promise.race([next.ended, stopped, lost])) === 'stopped') return
    if ((await Promise.race([sleep(MOMENT_MS), stopped])) === 'stopped') return
    throw new CommandError('The server ended unexpectedly; the reason stands above. Start it again.')
  } finally {
    await next.stop()
  }
}

/** Database up, tables up to date, build current, server running; and all of it down again when told so. */
export const serve = async (serving: Serving): Promise<void> => {
  const stopped = untilStopped()
  const address = {
    port: chosenPort(process.env.PORT),
    host: process.env.LISTEN_HOST || serving.defaultHost,
  }
  await checkPort(address)
  const database = await openDatabase(serving.command)
  const { lost, release } = keepDatabase(database, serving.command)
  try {
    if ((await Promise.race([prepareAll(database, serving), stopped, lost])) === 'stopped') return
    await serveUntilStopped(database, lost, address, serving, stopped)
  } finally {
    await release()
  }
}
