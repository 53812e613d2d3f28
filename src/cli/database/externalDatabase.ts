import type { Client } from 'pg'

import { CommandError, errorCode } from '../commandError'
import { connect } from './connect'
import { explainConnection } from './explainConnection'
import { noBusinessAt } from './noBusiness'

/** Below this the product's SQL does not run (`nulls not distinct`). */
const OLDEST_SERVER = 150_000

const createMissing = async (url: string): Promise<void> => {
  const target = new URL(url)
  const name = decodeURIComponent(target.pathname.slice(1))
  target.pathname = '/postgres'
  const client = await connect(target.href, 'rental-books: create database')
  try {
    await client.query(`create database "${name.replaceAll('"', '""')}"`)
  } finally {
    await client.end()
  }
}

const connectOrCreate = async (url: string, name: string, mayCreate: boolean): Promise<Client> => {
  try {
    return await connect(url, name)
  } catch (error) {
    if (errorCode(error) !== '3D000') throw error
    if (!mayCreate) throw noBusinessAt(url)
    // What counts is that it does not exist; why it cannot be created, the sentence for that says.
    await createMissing(url).catch(() => {
      throw error
    })
    return connect(url, name)
  }
}

const checkUrl = (url: string): void => {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new CommandError(
      'DATABASE_URL is no PostgreSQL address: write it as postgres://user:password@host:5432/database, with special characters of the password percent-encoded.',
    )
}

const check = async (hold: Client, url: string, mayCreate: boolean): Promise<void> => {
  const { rows } = await hold.query<{ tooOld: boolean; empty: boolean }>(
    `select current_setting('server_version_num')::int < $1 as "tooOld", to_regclass('payload_migrations') is null as empty`,
    [OLDEST_SERVER],
  )
  if (rows[0]?.tooOld)
    throw new CommandError('The PostgreSQL server of DATABASE_URL is too old: version 15 or newer is needed.')
  if (rows[0]?.empty && !mayCreate) throw noBusinessAt(url)
}

/**
 * Connects to the server of `DATABASE_URL`.
 * @param mayCreate whether a database that is missing there is created, if this user may; if not, one without our tables
 * is refused like a missing one
 * @throws CommandError
 */
export const openExternalDatabase = async (url: string, name: string, mayCreate = true): Promise<Client> => {
  checkUrl(url)
  try {
    const hold = await connectOrCreate(url, name, mayCreate)
    try {
      await check(hold, url, mayCreate)
    } catch (error) {
      await hold.end().catch(() => undefined)
      throw error
    }
    return hold
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw explainConnection(error, url)
  }
}
