import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import type { Client } from 'pg'

/** The migrations that this version of the program brings, in their order. */
export const knownMigrations = (folder = path.resolve('migrations')): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^\d.*\.ts$/.test(file))
        .map((file) => file.slice(0, -'.ts'.length))
        .sort()
    : []

/** The migrations that this database has had. */
const appliedMigrations = async (client: Client): Promise<string[]> => {
  const { rows: tables } = await client.query<{ found: boolean }>(
    `select to_regclass('payload_migrations') is not null as found`,
  )
  if (!tables[0]?.found) return []
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  return rows.map((row) => row.name)
}

/** Names on one side only: `pending` have to be run, `unknown` come from a newer version of the program. */
export const compareMigrations = async (
  client: Client,
  known = knownMigrations(),
): Promise<{ pending: string[]; unknown: string[] }> => {
  const applied = await appliedMigrations(client)
  return {
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  }
}
