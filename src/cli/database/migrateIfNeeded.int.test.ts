import { randomBytes } from 'node:crypto'

import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { createDatabase, dropDatabase } from '@tests/support/database/databases'
import { runCli } from '@tests/support/runCli'

const name = `guest_${randomBytes(4).toString('hex')}`
let owner: pg.Client
let guestUrl: string

beforeAll(async () => {
  const url = new URL(await createDatabase(inject('adminUrl'), name))
  owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  await owner.query(`create role ${name} login password 'guest'`)
  url.username = name
  url.password = 'guest'
  guestUrl = url.href
})

afterAll(async () => {
  await owner.end()
  await dropDatabase(inject('adminUrl'), name)
  const admin = new pg.Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  await admin.query(`drop role ${name}`)
  await admin.end()
})

it.each([
  ['make tables', () => Promise.resolve()],
  ['read the tables that another has made', () => owner.query('create table payload_migrations (name text)')],
])(
  'says in one sentence what to do when the user of DATABASE_URL may not %s',
  async (_what, prepare) => {
    await prepare()
    expect(await runCli(['migrate'], { DATABASE_URL: guestUrl })).toEqual({
      code: 1,
      out: '',
      err: 'The user of DATABASE_URL lacks rights in its database: let that user own the database and all that is in it, then run the command again.\n',
    })
  },
  120_000,
)
