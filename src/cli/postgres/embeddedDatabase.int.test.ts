import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'

import { clusterIn } from './clusterFolder'
import { openEmbeddedDatabase, type EmbeddedDatabase } from './embeddedDatabase'
import { readPostmasterPid } from './postmasterPid'
import { isAlive } from './processes'
import { findRunningServer } from './runningServer'

/** Making a database writes a thousand files: seconds at best, more beside other work. */
const SLOW_MACHINE_MS = 240_000

let folder: string
/** One cluster for all tests but those about making one: that is the slow part. */
let dataDir: string
let opened: EmbeddedDatabase[] = []

const newFolder = (): string => {
  const made = mkdtempSync(path.join(os.tmpdir(), 'rental-books-embedded-'))
  // As root, the database runs as another user, who has to get in.
  chmodSync(made, 0o755)
  return made
}

beforeAll(() => {
  folder = newFolder()
  dataDir = path.join(folder, 'data')
})

afterEach(async () => {
  for (const database of opened) await database.release()
  opened = []
})

afterAll(() => {
  const left = readPostmasterPid(clusterIn(dataDir).data)
  if (left && isAlive(left.pid)) process.kill(left.pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const open = async (name: string): Promise<EmbeddedDatabase> => {
  const database = await openEmbeddedDatabase(dataDir, name)
  opened.push(database)
  return database
}

const serverPid = (): number => {
  const found = readPostmasterPid(clusterIn(dataDir).data)
  if (!found) throw new Error('No server has written its process number')
  return found.pid
}

const pidFile = (): string => path.join(clusterIn(dataDir).data, 'postmaster.pid')

const until = async (condition: () => boolean): Promise<void> => {
  const deadline = Date.now() + 60_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not come to pass within a minute')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

it(
  'is made once when two commands start at the same moment, and what a killed start left is cleared away',
  async () => {
    mkdirSync(path.join(dataDir, 'postgres-new-999999999-abc'), { recursive: true })
    chmodSync(dataDir, 0o755)

    const both = await Promise.all([open('one'), open('other')])
    expect(both[0].url).toBe(both[1].url)
    for (const { hold } of both) expect((await hold.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    expect(readdirSync(dataDir)).toEqual(['postgres'])
  },
  SLOW_MACHINE_MS,
)

it('is found by the next command, serves until the last one leaves, and keeps what it was given', async () => {
  const first = await open('first')
  await first.hold.query(`create table word_kept as select 'Straße' as word`)
  const second = await open('second')
  expect(second.url).toBe(first.url)
  const pid = serverPid()

  await first.release()
  expect((await second.hold.query('select word from word_kept')).rows).toEqual([{ word: 'Straße' }])
  await second.release()
  await until(() => !isAlive(pid))

  const again = await open('again')
  expect((await again.hold.query('select word from word_kept')).rows).toEqual([{ word: 'Straße' }])
})

it('keeps its password to itself, and listens to this machine alone', async () => {
  const { hold } = await open('secrets')
  expect(statSync(clusterIn(dataDir).password).mode & 0o777).toBe(0o600)
  const { rows } = await hold.query(
    `select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name`,
  )
  expect(rows).toEqual([
    { name: 'listen_addresses', setting: '127.0.0.1' },
    { name: 'unix_socket_directories', setting: '' },
  ])
})

it(
  'is taken over after it was killed in the middle of its work',
  async () => {
    const first = await open('first')
    await first.hold.query('create table answer_kept as select 42 as answer')
    const killed = serverPid()
    process.kill(killed, 'SIGKILL')
    await until(() => !isAlive(killed))
    expect(existsSync(pidFile())).toBe(true)

    const next = await open('next')
    expect(serverPid()).not.toBe(killed)
    expect((await next.hold.query('select answer from answer_kept')).rows).toEqual([{ answer: 42 }])
  },
  SLOW_MACHINE_MS,
)

it(
  'starts although its old process number belongs to another program by now',
  async () => {
    const first = await open('first')
    const { port } = first
    process.kill(serverPid(), 'SIGKILL')
    await until(() => !isAlive(serverPid()))
    const lines = readFileSync(pidFile(), 'utf8').split('\n')
    writeFileSync(pidFile(), [process.pid, ...lines.slice(1)].join('\n'))

    const next = await open('next')
    expect(next.port).not.toBe(port)
    expect(serverPid()).not.toBe(process.pid)
  },
  SLOW_MACHINE_MS,
)

it('does not mistake another server on its old port for itself', async () => {
  const other = await open('other')
  // A folder of our own that says: my server has that port, and my password is the same.
  const mine = clusterIn(path.join(folder, 'mine'))
  mkdirSync(mine.data, { recursive: true })
  cpSync(clusterIn(dataDir).password, mine.password)
  cpSync(pidFile(), path.join(mine.data, 'postmaster.pid'))

  expect(await findRunningServer(mine, 'mine')).toBeUndefined()
  expect((await other.hold.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

it.runIf(process.getuid?.() === 0)(
  'says which folder the user of the database cannot enter, and what to do',
  async () => {
    const closed = newFolder()
    chmodSync(closed, 0o700)
    const below = path.join(closed, 'data')
    await expect(openEmbeddedDatabase(below, 'locked out')).rejects.toThrow(
      /^\/\S+\/data cannot be entered by the user ".+", which runs the database: set DATA_DIR to a folder/,
    )
    expect(readdirSync(below)).toEqual([])
    rmSync(closed, { recursive: true })
  },
)
