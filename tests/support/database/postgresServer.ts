import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { findBinaries, type PostgresBinaries } from '@/cli/postgres/binaries'
import { DATABASE_USER } from '@/cli/postgres/clusterFolder'
import { createCluster } from '@/cli/postgres/createCluster'
import { databaseUser, runAs, type DatabaseUser } from '@/cli/postgres/databaseUser'
import { freePort } from '@/cli/postgres/freePort'

export type TestServer = {
  /** Connection string of the superuser, to the database `postgres`. */
  adminUrl: string
  stop: () => Promise<void>
}

/** Nothing here outlives the run, so the server may forget all it wrote if the machine stops. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}

/** The installed programs, or a copy in `folder` where the server's user cannot reach them (a checkout in /root). */
const reachableBinaries = (folder: string, user: DatabaseUser): PostgresBinaries => {
  const installed = findBinaries()
  const tried = spawnSync(installed.postgres, ['--version'], { ...runAs(user), cwd: '/' })
  if (tried.status === 0) return installed

  const copy = path.join(folder, 'binaries')
  cpSync(path.join(installed.folder, 'native'), path.join(copy, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  const moved = (program: string): string => path.join(copy, path.relative(installed.folder, program))
  return {
    initdb: moved(installed.initdb),
    postgres: moved(installed.postgres),
    pgCtl: moved(installed.pgCtl),
    folder: copy,
  }
}

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

const untilReady = async (url: string, server: ChildProcess, log: () => string): Promise<void> => {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && server.exitCode === null) {
    if (await answers(url)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The tests' PostgreSQL did not start:\n${log()}`)
}

const startKept = (program: string, args: string[], user: DatabaseUser): ChildProcess =>
  spawn(
    process.execPath,
    [
      path.resolve('tests/support/database/keepServer.cjs'),
      ...[String(user?.uid ?? ''), String(user?.gid ?? ''), program],
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  )

/**
 * Starts a PostgreSQL of the tests' own, made as the product makes its own: in a new folder under the system's temporary
 * folder, on a random port. `TEST_DATABASE_URL` (a superuser's connection) uses that server instead.
 */
export const startTestServer = async (): Promise<TestServer> => {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { adminUrl: given, stop: () => Promise.resolve() }

  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-test-'))
  // The server's user has to pass through.
  chmodSync(folder, 0o755)
  const user = databaseUser(folder)
  const binaries = reachableBinaries(folder, user)
  const cluster = await createCluster(folder, binaries, user)

  const port = await freePort()
  const settings = Object.entries({ ...SETTINGS, port: String(port) })
  const flags = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = startKept(binaries.postgres, ['-D', cluster.data, ...flags], user)
  let log = ''
  server.stderr?.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))

  const password = readFileSync(cluster.password, 'utf8').trim()
  const adminUrl = `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/postgres`
  await untilReady(adminUrl, server, () => log)
  return {
    adminUrl,
    stop: async () => {
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
