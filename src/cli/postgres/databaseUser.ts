import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

import { CommandError, errorCode } from '../commandError'
import type { PostgresBinaries } from './binaries'

/** Whom the database's programs run as; undefined = whoever runs this command. */
export type DatabaseUser = { uid: number; gid: number; name: string } | undefined

type Account = { uid: number; gid: number; name: string }

const accounts = (): Account[] => {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((parts) => parts.length >= 4)
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  } catch {
    return []
  }
}

const ownerOf = (folder: string): number | undefined => statSync(folder, { throwIfNoEntry: false })?.uid

/**
 * PostgreSQL refuses to run as root. Root hands it to the owner of the data folder if there is one already, else to the
 * account `postgres`, else to `nobody`.
 */
export const databaseUser = (clusterFolder: string): DatabaseUser => {
  if (process.getuid?.() !== 0) return undefined
  const known = accounts()
  const owner = ownerOf(clusterFolder)
  const chosen =
    (owner ? known.find((account) => account.uid === owner) : undefined) ??
    known.find((account) => account.name === 'postgres' && account.uid !== 0) ??
    known.find((account) => account.name === 'nobody')
  if (!chosen)
    throw new CommandError(
      'PostgreSQL may not run as root and this system has no account "postgres" or "nobody": run the command as an ordinary user, or set DATABASE_URL.',
    )
  return chosen
}

const nameOf = (uid: number): string => {
  const known = accounts().find((account) => account.uid === uid)
  return known ? `"${known.name}"` : `a user without a name here (${uid})`
}

/**
 * Checks that the database's folders are its user's: copied or brought back by root they are root's, and no permission on
 * the folders above would help.
 * @throws CommandError saying whose they are and how to give them back
 */
export const checkOwner = (user: DatabaseUser, { root, data }: { root: string; data: string }): void => {
  if (!user) return
  const stranger = [root, data].map(ownerOf).find((uid) => uid !== undefined && uid !== user.uid)
  if (stranger === undefined) return
  throw new CommandError(
    `${root} belongs to ${nameOf(stranger)} where it should belong to "${user.name}", which runs the database: give all of it over with "chown -R ${user.name} ${root}"${stranger === 0 ? '' : ', or run the command as its owner'}.`,
  )
}

type ProgramOptions = { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv; windowsHide: true }

/**
 * The database's programs get nothing of our secrets, answer in English whatever the system speaks (their words are read),
 * and on macOS do not load the locale machinery that stops PostgreSQL.
 */
const environment = (): NodeJS.ProcessEnv =>
  process.platform === 'win32'
    ? process.env
    : { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C' }

/** The options of `spawn` that make a program run as the database's user. */
export const runAs = (user: DatabaseUser): ProgramOptions => ({
  ...(user ? { uid: user.uid, gid: user.gid } : {}),
  // Any folder that everybody may enter: this process's own may be closed to the database's user.
  cwd: '/',
  env: environment(),
  windowsHide: true,
})

/** Whether `user` gets through every folder on the way to `folder`, and may write in it. */
const canUse = (folder: string, user: DatabaseUser): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w . && test -x .', 'sh', folder], {
    ...runAs(user),
    stdio: 'ignore',
  }).status === 0

/**
 * Checks that the database's user reaches its programs and its folder. Root often works in `/root`, which nobody else may
 * enter; the database would then fail with a message about something else.
 * @param name what to call the folder in the message, where the folder itself is a temporary one
 * @throws CommandError naming what cannot be reached and what to do
 */
export const checkReach = (
  user: DatabaseUser,
  binaries: PostgresBinaries,
  folder: string,
  name = folder,
): void => {
  const who = user ? `the user "${user.name}", which runs the database` : 'this user'
  const tried = spawnSync(binaries.postgres, ['--version'], {
    ...runAs(user),
    encoding: 'utf8',
  })
  if (errorCode(tried.error) === 'EACCES')
    throw new CommandError(
      `${binaries.postgres} cannot be reached by ${who}: move the project to a folder that others may enter (not /root), or set DATABASE_URL.`,
    )
  if (tried.status !== 0)
    throw new CommandError(
      `The embedded PostgreSQL does not run on this system (${(tried.error?.message ?? tried.stderr).trim()}): set DATABASE_URL to a PostgreSQL server.`,
    )
  if (process.platform === 'win32' || canUse(folder, user)) return
  if (!user)
    throw new CommandError(
      `${name} may not be used by this user: run the command as the user that made it, or set DATA_DIR to a folder of your own.`,
    )
  throw new CommandError(
    `${name} cannot be entered by ${who}: set DATA_DIR to a folder that others may enter (not below /root), or allow it with chmod o+x on the folders above.`,
  )
}
