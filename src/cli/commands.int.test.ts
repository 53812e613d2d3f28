import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, inject, it } from 'vitest'

import { urlOfDatabase } from '@tests/support/database/databases'
import { runCli } from '@tests/support/runCli'
import { testPayload } from '@tests/support/testPayload'

import { openEmbeddedDatabase } from './postgres/embeddedDatabase'
import { freePort } from './postgres/freePort'

/** Making a database writes a thousand files: seconds at best, more beside other work. */
const SLOW_MACHINE_MS = 240_000

let dataDir: string
let occupied: Server | undefined

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'rental-books-commands-'))
  chmodSync(dataDir, 0o755)
})

afterEach(() => {
  occupied?.close()
  occupied = undefined
  rmSync(dataDir, { recursive: true, force: true })
})

const command = (args: string[], environment: Record<string, string> = {}, node: string[] = []) =>
  runCli(args, { DATA_DIR: dataDir, ...environment }, node)

const listen = (): Promise<number> =>
  new Promise((resolve) => {
    occupied = createServer().listen(0, '127.0.0.1', () => resolve((occupied?.address() as AddressInfo).port))
  })

it.each([
  [
    'the port is in use',
    async () => ({ PORT: String(await listen()) }),
    /^Port \d+ is in use, .*for example PORT=\d+\.$/,
  ],
  [
    'PORT is no port',
    async () => ({ PORT: '80a' }),
    /^PORT is "80a": give a number from 1 to 65535, for example PORT=3001\.$/,
  ],
  [
    'the database does not answer',
    async () => ({
      PORT: String(await freePort()),
      DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/books',
    }),
    /^The database at 127\.0\.0\.1:1 cannot be used: nothing answers there; start that server, or correct DATABASE_URL .*\.$/,
  ],
  [
    'SMTP_URL is no address',
    async () => ({ SMTP_URL: 'mail.example.com' }),
    /^SMTP_URL is no address of a mail server: write it as /,
  ],
  [
    'the bucket has half a key',
    async () => ({ S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'somebody' }),
    /^Set both S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or neither for the role of this machine\. See docs/,
  ],
  [
    'S3_ENDPOINT is no address',
    async () => ({ S3_BUCKET: 'files', S3_ENDPOINT: 'files.example.com' }),
    /^S3_ENDPOINT is no address: write it as /,
  ],
  [
    'links to files would live too long',
    async () => ({ S3_BUCKET: 'files', S3_LINK_SECONDS: '301' }),
    /^S3_LINK_SECONDS is "301": write whole seconds from 1 to 300\./,
  ],
])('says in one sentence what to do when %s, and ends with 1', async (_what, environment, sentence) => {
  const { code, out, err } = await command(['start'], { LISTEN_HOST: '127.0.0.1', ...(await environment()) })
  expect(err.trim().split('\n')).toEqual([expect.stringMatching(sentence)])
  expect(out).toBe('')
  expect(code).toBe(1)
})

it('says which file is in the way of the data folder, and which folder in that of the secret', async () => {
  const file = path.join(dataDir, 'file')
  writeFileSync(file, '')
  expect(await command(['migrate'], { DATA_DIR: file, PAYLOAD_SECRET: '' })).toMatchObject({
    code: 1,
    err: `${file} is a file where a folder is needed: move it away, or set DATA_DIR to another folder.\n`,
  })
  const secret = path.join(dataDir, 'secret')
  mkdirSync(secret)
  expect(await command(['migrate'], { PAYLOAD_SECRET: '' })).toMatchObject({
    code: 1,
    err: `${secret} is a folder where a file is needed: move it away, then run the command again.\n`,
  })
})

it('tells the owner of an old Node which one is needed', async () => {
  const old = path.join(dataDir, 'old.cjs')
  writeFileSync(old, `Object.defineProperty(process.versions, 'node', { value: '18.20.4' })`)
  const { code, err } = await command(['start'], {}, ['--require', old])
  expect(err).toMatch(
    /^This program needs Node 20\.19 or newer and this is 18\.20\.4: install it from \S+, then run "npm ci" again\.\n$/,
  )
  expect(code).toBe(1)
})

it(
  'prints the connection of the running database, and how to start one when there is none',
  async () => {
    const database = await openEmbeddedDatabase(dataDir, 'test')
    const running = await command(['dbUrl'])
    await database.release()
    expect(running).toEqual({ code: 0, out: `${database.url}\n`, err: '' })

    expect(await command(['dbUrl'])).toEqual({
      code: 1,
      out: '',
      err: `No database is running in ${dataDir}: start it with "npm start" or "npm run dev".\n`,
    })

    const given = await command(['dbUrl'], { DATABASE_URL: 'postgres://elsewhere/books' })
    expect(given.out).toBe('postgres://elsewhere/books\n')
  },
  SLOW_MACHINE_MS,
)

const READERS = [['verifyBooks'], ['rentPost', '--through', '2026-04-15'], ['worker']]

it.each([['dbUrl'], ...READERS])(
  '%s says in one sentence that there is no business in a folder, and makes nothing there',
  async (...args) => {
    for (const folder of [dataDir, path.join(dataDir, 'mistyped')]) {
      expect(await command(args, { DATA_DIR: folder, PAYLOAD_SECRET: '' })).toEqual({
        code: 1,
        out: '',
        err: `There is no business in ${folder}: set DATA_DIR to the folder of yours, or begin one there with "npm start".\n`,
      })
    }
    expect(readdirSync(dataDir)).toEqual([])
  },
  SLOW_MACHINE_MS,
)

it.each(READERS)(
  '%s says so of a database that is missing or empty, and makes nothing',
  async (...args) => {
    for (const database of ['mistyped', 'postgres']) {
      const url = urlOfDatabase(inject('adminUrl'), database)
      expect(await command(args, { DATABASE_URL: url, PAYLOAD_SECRET: '' })).toEqual({
        code: 1,
        out: '',
        err: `There is no business in the database "${database}": correct DATABASE_URL, or begin one there with "npm start".\n`,
      })
    }
    expect(readdirSync(dataDir)).toEqual([])
  },
  SLOW_MACHINE_MS,
)

it(
  'a command that may begin a business says that it does',
  async () => {
    const { code, out } = await command(['migrate'])
    expect(out.split('\n')[0]).toBe(`There is no business in ${dataDir} yet: one is begun there.`)
    expect(code).toBe(0)
  },
  SLOW_MACHINE_MS,
)

// Loads the whole configuration three times over: slow on a busy machine.
it('makes the first admin on the server, who can then sign in', async () => {
  const { databaseUrl, rest } = await testPayload()
  const environment = { DATABASE_URL: databaseUrl, USER_PASSWORD: 'correct-horse' }
  const user = ['createUser', '--email', 'anna@example.com', '--name', 'Anna']
  // Without the condition under which the configuration must be loaded: the command sees to that itself.
  const made = await command(user, environment)
  expect(made).toMatchObject({ code: 0, out: 'anna@example.com can sign in now, as admin.\n' })

  const again = await command(user, environment)
  expect(again.code).toBe(1)
  expect(again.err).toMatch(/^email: .*already registered/)

  const answer = await rest('POST', '/users/login', {
    body: { email: 'anna@example.com', password: 'correct-horse' },
  })
  expect(answer.status).toBe(200)
}, 240_000)
