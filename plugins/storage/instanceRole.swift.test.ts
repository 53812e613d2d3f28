import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { s3Files } from '@/lib/files/s3Files'
import { bytesIn, namesIn } from '@tests/support/files/ownFiles'
import { ONE_PIXEL } from '@tests/support/onePixel'
import { settingsFor } from '@tests/support/swift/bucket'
import type { SwiftServer } from '@tests/support/swift/swiftServer'
import { workersSwift } from '@tests/support/swift/workersSwift'

const ROLES = '/latest/meta-data/iam/security-credentials/'

/** What a machine with a role finds at the address of its provider: a pass for the question, the role's name, its keys. */
const machineOf = async ({ accessKeyId, secretAccessKey }: SwiftServer): Promise<Server> => {
  const keys = {
    Code: 'Success',
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    Token: 'of-this-hour',
    Expiration: new Date(Date.now() + 3_600_000).toISOString(),
  }
  const answers = new Map([
    ['PUT /latest/api/token', 'a-pass'],
    [`GET ${ROLES}`, 'rental-books'],
    [`GET ${ROLES}rental-books`, JSON.stringify(keys)],
  ])
  const server = createServer((request, response) => {
    const answer = answers.get(`${request.method} ${request.url}`)
    response.writeHead(answer === undefined ? 404 : 200).end(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const addressOf = (server: Server): string => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The machine has no port')
  return `http://127.0.0.1:${address.port}`
}

describe('a bucket without keys in the settings', () => {
  let server: SwiftServer
  let machine: Server
  const before = { ...process.env }
  beforeAll(async () => {
    server = (await workersSwift()).server
    machine = await machineOf(server)
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE'])
      Reflect.deleteProperty(process.env, name)
    // Whoever runs the tests may have keys of their own at home.
    for (const name of ['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE']) process.env[name] = '/nowhere'
    process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT = addressOf(machine)
  })
  afterAll(() => {
    machine.close()
    for (const name of Object.keys(process.env))
      if (name.startsWith('AWS_')) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, before)
  })
  const files = () =>
    s3Files(
      settingsFor(server, 'files', { accessKeyId: undefined, secretAccessKey: undefined, linkSeconds: 60 }),
    )

  it('is reached by the role of the machine, for links too', async () => {
    const store = files()
    await store.put('by-role.png', ONE_PIXEL, 'image/png')
    expect(await bytesIn(store, 'by-role.png')).toEqual(ONE_PIXEL)
    const link = await store.link!('by-role.png', { type: 'image/png', disposition: 'inline' })
    expect((await fetch(link)).status).toBe(200)
    await store.remove('by-role.png')
    expect(await namesIn(store)).not.toContain('by-role.png')
  })

  it('is refused with a sentence where the machine has no role', async () => {
    process.env.AWS_EC2_METADATA_DISABLED = 'true'
    const refused = {
      code: 'STORAGE_UNAVAILABLE',
      message: expect.stringContaining('Nothing was saved') as string,
    }
    await expect(files().put('x.png', ONE_PIXEL, 'image/png')).rejects.toMatchObject(refused)
    await expect(files().link!('x.png', { type: 'image/png', disposition: 'inline' })).rejects.toMatchObject(
      refused,
    )
    delete process.env.AWS_EC2_METADATA_DISABLED
  })
})
