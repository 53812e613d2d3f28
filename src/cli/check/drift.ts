import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { bin, run, type Ran } from './run'

const PAYLOAD = ['-C', 'production', bin('payload/bin.js')]

/** The configuration is loaded, no database is asked. */
const ENVIRONMENT = { DATABASE_URL: '', PAYLOAD_SECRET: 'drift', NODE_ENV: 'production' }

type Files = ReadonlyMap<string, string>

const filesUnder = (place: string): string[] => {
  if (!existsSync(place)) return []
  if (path.extname(place)) return [place]
  return readdirSync(place).map((name) => path.join(place, name))
}

const read = (place: string): Files =>
  new Map(filesUnder(place).map((file) => [file, readFileSync(file, 'utf8')]))

/** Puts the files back as they were: a check changes nothing. */
const restore = (before: Files, after: Files): void => {
  for (const file of after.keys()) if (!before.has(file)) rmSync(file)
  for (const [file, text] of before) if (after.get(file) !== text) writeFileSync(file, text)
}

const changedFiles = (before: Files, after: Files): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))

/**
 * Runs a generator and compares what it wrote with what is there.
 * @param place the file or the flat folder it writes
 */
const upToDate = async (args: readonly string[], place: string, advice: string): Promise<Ran> => {
  const before = read(place)
  const ran = await run([...PAYLOAD, ...args], { env: ENVIRONMENT, timeoutMs: 180_000 })
  const after = read(place)
  const changed = changedFiles(before, after)
  restore(before, after)
  if (!ran.ok) return ran
  if (changed.length === 0) return ran
  return { ok: false, output: `Out of date: ${changed.join(', ')}. ${advice}\n` }
}

export const typesUpToDate = (): Promise<Ran> =>
  upToDate(['generate:types'], 'src/payload-types.ts', 'Run `npm run generate:types`.')

export const importMapUpToDate = (): Promise<Ran> =>
  upToDate(
    ['generate:importmap'],
    'src/app/(payload)/admin/importMap.js',
    'Run `npm run generate:importmap`.',
  )

/** The command ends well either way, so only the folder tells whether the tables differ from the configuration. */
export const migrationsUpToDate = (): Promise<Ran> =>
  upToDate(
    ['migrate:create', 'drift', '--skip-empty'],
    'migrations',
    'The tables differ from the configuration: run `npm run migrate:create -- <name>` and review what it writes.',
  )
