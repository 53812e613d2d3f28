import pg from 'pg'
import { afterEach, expect, inject, it } from 'vitest'

import { createDatabase, dropDatabase } from '@tests/support/database/databases'

import { lastingPg } from './lastingPool'

const NAME = `tokyo_${process.pid}`
const EVENING = `select (timestamptz '2026-03-31 20:00Z')::date::text as day, to_jsonb(timestamptz '2026-03-31 12:00Z') as noon`

afterEach(() => dropDatabase(inject('adminUrl'), NAME))

it('outlives a connection that ends in the middle of a transaction', async () => {
  const connectionString = await createDatabase(inject('adminUrl'), NAME)
  const pool = new lastingPg.Pool({ connectionString, max: 2 })
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const ended = new Promise((resolve) => client.once('end', resolve))
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await ended
  await expect(client.query('select 1')).rejects.toThrow()
  client.release(true)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await pool.end()
})

it('reads the same days on a server that lives in another time zone', async () => {
  const connectionString = await createDatabase(inject('adminUrl'), NAME)
  const elsewhere = new pg.Client({ connectionString })
  await elsewhere.connect()
  await elsewhere.query(`alter database ${NAME} set timezone = 'Asia/Tokyo'`)
  await elsewhere.end()

  const plain = new pg.Pool({ connectionString })
  expect((await plain.query(EVENING)).rows).toEqual([
    { day: '2026-04-01', noon: '2026-03-31T21:00:00+09:00' },
  ])
  await plain.end()

  const pool = new lastingPg.Pool({ connectionString, max: 2 })
  // Two at once: each of its connections, not the first alone.
  const both = await Promise.all([pool.query(EVENING), pool.query(EVENING)])
  for (const { rows } of both)
    expect(rows).toEqual([{ day: '2026-03-31', noon: '2026-03-31T12:00:00+00:00' }])
  await pool.end()
})
