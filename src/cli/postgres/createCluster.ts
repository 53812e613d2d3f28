import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { CommandError, errorCode } from '../commandError'
import { makeFolder } from '../makeFolder'
import { diskFull, meansDiskFull } from '../explainError'
import type { PostgresBinaries } from './binaries'
import { clusterFolder, clusterIn, DATABASE_USER, hasCluster, type ClusterFolder } from './clusterFolder'
import { checkReach, runAs, type DatabaseUser } from './databaseUser'
import { isAlive } from './processes'

const UNFINISHED = 'postgres-new-'

/** Character classes come from the system's locale; not every system has `C.UTF-8`. */
const CHARACTER_LOCALES = ['C.UTF-8', 'en_US.UTF-8', 'C']

const run = (program: string, args: string[], user: DatabaseUser): Promise<{ ok: boolean; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...runAs(user),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ ok: code === 0, output }))
  })

/** The built-in collation sorts the same on every system and for ever: an index never breaks with a new C library. */
const initArguments = (folder: ClusterFolder, locale: string): string[] => [
  ...['-D', folder.data, '-U', DATABASE_USER, '--encoding=UTF8', `--locale=${locale}`],
  ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ...['--auth=scram-sha-256', `--pwfile=${folder.password}`],
]

const initialise = async (
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  user: DatabaseUser,
): Promise<void> => {
  let output = ''
  for (const locale of CHARACTER_LOCALES) {
    const result = await run(binaries.initdb, initArguments(folder, locale), user)
    if (result.ok) return
    output = result.output
    if (meansDiskFull(output)) throw diskFull(path.dirname(folder.root))
    if (!/invalid locale/i.test(output)) break
  }
  const reason = output.split('\n').find((line) => /error|fatal/i.test(line)) ?? output.trim()
  throw new CommandError(
    `The database could not be created in ${path.dirname(folder.root)} (${reason.trim()}).`,
  )
}

/** Leavings of a start that was killed while it created the database. */
const removeUnfinished = (dataDir: string): void => {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith(UNFINISHED)) continue
    const pid = Number(name.slice(UNFINISHED.length).split('-')[0])
    if (!isAlive(pid)) rmSync(path.join(dataDir, name), { recursive: true, force: true })
  }
}

/**
 * Makes an empty database cluster below `dataDir` unless there is one. It is built beside its place and moved there in one
 * step: a start that is killed half-way leaves none, and of two starts at once one wins.
 */
export const createCluster = async (
  dataDir: string,
  binaries: PostgresBinaries,
  user: DatabaseUser,
): Promise<ClusterFolder> => {
  const cluster = clusterIn(dataDir)
  if (hasCluster(dataDir)) return cluster

  makeFolder(dataDir)
  removeUnfinished(dataDir)

  const building = clusterFolder(
    path.join(dataDir, `${UNFINISHED}${process.pid}-${randomBytes(3).toString('hex')}`),
  )
  try {
    mkdirSync(building.root, { mode: 0o700 })
    writeFileSync(building.password, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (user) for (const file of [building.root, building.password]) chownSync(file, user.uid, user.gid)
    checkReach(user, binaries, building.root, dataDir)
    await initialise(building, binaries, user)
    renameSync(building.root, cluster.root)
  } catch (error) {
    rmSync(building.root, { recursive: true, force: true })
    const lostTheRace = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error) ?? '')
    if (!(lostTheRace && hasCluster(dataDir))) throw error
  }
  return cluster
}
