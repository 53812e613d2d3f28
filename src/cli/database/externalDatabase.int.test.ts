import { randomBytes } from 'node:crypto'

import { afterEach, expect, inject, it } from 'vitest'

import { dropDatabase, urlOfDatabase } from '@tests/support/database/databases'

import { freePort } from '../postgres/freePort'
import { openExternalDatabase } from './externalDatabase'

const created: string[] = []

afterEach(async () => {
  for (const name of created.splice(0)) await dropDatabase(inject('adminUrl'), name)
})

const changed = (change: (url: URL) => void): string => {
  const url = new URL(inject('adminUrl'))
  change(url)
  return url.href
}

it('connects to the server that DATABASE_URL names', async () => {
  const hold = await openExternalDatabase(inject('adminUrl'), 'test')
  expect((await hold.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await hold.end()
})

it('creates the database that DATABASE_URL names when the server does not have it', async () => {
  const name = `missing-${randomBytes(4).toString('hex')}`
  created.push(name)
  const hold = await openExternalDatabase(urlOfDatabase(inject('adminUrl'), name), 'test')
  expect((await hold.query('select current_database() as name')).rows).toEqual([{ name }])
  await hold.end()
})

it.each([
  [
    'nothing listens on the port',
    async () => changed((url) => (url.port = String(unused))),
    /nothing answers there/,
  ],
  [
    'the password is wrong',
    async () => changed((url) => (url.password = 'wrong')),
    /refuses this user or password/,
  ],
  [
    'the host does not exist',
    async () => changed((url) => (url.hostname = 'nowhere.invalid')),
    /host name is unknown/,
  ],
  ['it is no address', async () => 'localhost/books', /DATABASE_URL is no PostgreSQL address/],
  [
    'it names another kind of server',
    async () => 'mysql://localhost/books',
    /DATABASE_URL is no PostgreSQL address/,
  ],
])('says in one sentence what to do when %s', async (_what, url, sentence) => {
  await expect(openExternalDatabase(await url(), 'test')).rejects.toThrow(sentence)
})

it('never shows the password', async () => {
  const url = changed((address) => (address.password = 'hunter2-hunter2'))
  await expect(openExternalDatabase(url, 'test')).rejects.toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') as string }) as Error,
  )
})

const unused = await freePort()
