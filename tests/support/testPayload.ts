import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { getPayload, type Payload } from 'payload'
import type { Pool } from 'pg'
import { inject } from 'vitest'

import { createDatabase, dropDatabase } from './database/databases'
import { graphqlDoor, type GraphqlDoor } from './doors/graphql'
import { restDoor, type RestDoor } from './doors/rest'
import { logOnlyFaults } from './logOnlyFaults'

export type TestPayload = {
  payload: Payload
  /** A REST request in process, as its caller would send it. */
  rest: RestDoor
  graphql: GraphqlDoor
  /** Raw SQL on this file's database, beside the product. Numbers of type `numeric` and `bigint` arrive as text. */
  sql: <Row extends object = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>
  /** For processes that a test starts itself. */
  databaseUrl: string
}

type SwappableDatabase = { pool: Pool | undefined; poolOptions: { connectionString?: string } }

/** One Payload per worker: starting it costs seconds, pointing it at another database costs milliseconds. */
type Worker = { payload: Payload; current: string }
const worker: typeof globalThis & { rentalBooksTests?: Worker } = globalThis

const databaseOf = (payload: Payload): SwappableDatabase => payload.db

/** The server ends the old file's connections when its database is dropped: no reason to fail the next file. */
const surviveDroppedConnections = (payload: Payload): void => {
  databaseOf(payload).pool?.on('error', () => undefined)
}

/** Uploads of tests must not lie among the files of whoever runs them. */
const keepFilesApart = (payload: Payload): void => {
  const folder = inject('filesFolder')
  for (const { config } of Object.values(payload.collections)) {
    if (config.upload) config.upload.staticDir = path.join(folder, config.slug)
  }
}

const startPayload = async (databaseUrl: string): Promise<Payload> => {
  process.env.DATABASE_URL = databaseUrl
  // Only now: the configuration reads the environment when it is loaded.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  // A request would start the schedules, and jobs would run beside the tests: a test runs them itself.
  payload._initializeCrons = () => Promise.resolve()
  keepFilesApart(payload)
  logOnlyFaults(payload)
  return payload
}

const pointAt = async (payload: Payload, databaseUrl: string): Promise<void> => {
  process.env.DATABASE_URL = databaseUrl
  const db = databaseOf(payload)
  // Not awaited: the adapter keeps one client for ever, so the end comes only with the drop of the database.
  void db.pool?.end()
  db.pool = undefined
  db.poolOptions.connectionString = databaseUrl
  await payload.db.connect?.()
}

/**
 * A Payload on an empty, migrated database of the calling test file's own. Call once per file, in `beforeAll`.
 * The database lives until the next file of the same worker asks for one.
 */
export const testPayload = async (): Promise<TestPayload> => {
  const adminUrl = inject('adminUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const databaseUrl = await createDatabase(adminUrl, name, inject('templateDatabase'))

  const previous = worker.rentalBooksTests
  const payload = previous?.payload ?? (await startPayload(databaseUrl))
  if (previous) {
    await pointAt(payload, databaseUrl)
    await dropDatabase(adminUrl, previous.current)
  }
  surviveDroppedConnections(payload)
  worker.rentalBooksTests = { payload, current: name }

  return {
    payload,
    rest: restDoor(payload),
    graphql: graphqlDoor(payload),
    sql: async (text, values) => {
      const pool = databaseOf(payload).pool
      if (!pool) throw new Error('The database is not connected')
      return (await pool.query(text, values)).rows
    },
    databaseUrl,
  }
}
