import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest'

import { clusterIn, type ClusterFolder } from './clusterFolder'
import { openEmbeddedDatabase } from './embeddedDatabase'
import { pidFileOf, readPostmasterPid } from './postmasterPid'

const SLOW_MACHINE_MS = 240_000

let dataDir: string
let cluster: ClusterFolder
/** Undoes the damage of a test. */
let repair: () => void = () => undefined

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'rental-books-damaged-'))
  chmodSync(dataDir, 0o755)
  cluster = clusterIn(dataDir)
  const database = await openEmbeddedDatabase(dataDir, 'test')
  await database.release()
}, SLOW_MACHINE_MS)

afterEach(() => {
  repair()
  repair = () => undefined
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const putAside = (file: string): void => {
  renameSync(file, `${file}.aside`)
  repair = () => {
    rmSync(file, { recursive: true, force: true })
    renameSync(`${file}.aside`, file)
  }
}

const owned = (file: string): void => {
  const { uid, gid } = lstatSync(cluster.data)
  chownSync(file, uid, gid)
}

const writePid = (text: string): string => {
  const file = pidFileOf(cluster.data)
  writeFileSync(file, text, { mode: 0o600 })
  owned(file)
  repair = () => rmSync(file, { force: true })
  return file
}

it.each([
  [
    'its password is missing',
    () => putAside(cluster.password),
    /password is missing or empty, .*from a backup/,
  ],
  [
    'its password is another one',
    () => {
      putAside(cluster.password)
      writeFileSync(cluster.password, 'another', { mode: 0o600 })
    },
    /password does not hold the password of the database beside it: bring the right file back/,
  ],
  [
    'a folder stands in the place of the password',
    () => {
      putAside(cluster.password)
      mkdirSync(cluster.password)
    },
    /password is a folder where a file is needed: move it away/,
  ],
  [
    'its data are missing',
    () => putAside(cluster.data),
    /postgres holds no complete database: bring it back/,
  ],
  [
    'part of its data is missing',
    () => putAside(path.join(cluster.data, 'PG_VERSION')),
    /postgres holds no complete database: bring it back/,
  ],
  [
    'a crash a moment ago left an empty pid file',
    () => writePid(''),
    /pid names no process, .*delete that file/,
  ],
])(
  'says in one sentence what to do when %s, and leaves no server behind',
  async (_what, damage, sentence) => {
    damage()
    await expect(openEmbeddedDatabase(dataDir, 'test')).rejects.toThrow(sentence)
    expect(readPostmasterPid(cluster.data)).toBeUndefined()
  },
  SLOW_MACHINE_MS,
)

it.runIf(process.getuid?.() === 0)('says whose the folder is when root has copied it', async () => {
  const { uid, gid } = lstatSync(cluster.root)
  chownSync(cluster.root, 0, 0)
  chownSync(cluster.data, 0, 0)
  repair = () => [cluster.root, cluster.data].forEach((folder) => chownSync(folder, uid, gid))
  await expect(openEmbeddedDatabase(dataDir, 'test')).rejects.toThrow(
    /postgres belongs to "root" where it should belong to ".+", .*: give all of it over with "chown -R \S+ \S+postgres"\.$/,
  )
})

it(
  'starts when a crash left an empty pid file some minutes ago',
  async () => {
    const file = writePid('')
    const then = new Date(Date.now() - 300_000)
    utimesSync(file, then, then)
    const database = await openEmbeddedDatabase(dataDir, 'test')
    await database.release()
  },
  SLOW_MACHINE_MS,
)

it.runIf(process.platform === 'linux')(
  'starts although its old process number belongs to another PostgreSQL by now',
  async () => {
    const other = new pg.Client({ connectionString: inject('adminUrl') })
    await other.connect()
    const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid')
    writePid(`${rows[0]?.pid}\n${cluster.data}\n1700000000\n1\n\n127.0.0.1\n`)
    const database = await openEmbeddedDatabase(dataDir, 'test')
    await database.release()
    await other.end()
  },
  SLOW_MACHINE_MS,
)
