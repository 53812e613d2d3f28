import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { s3Files } from '@/lib/files/s3Files'
import type { FileStore } from '@/lib/files/fileStore'
import type { Document, User } from '@/payload-types'
import { asUser, buildDocument } from '@tests/support/builders'
import { namesIn, ownFiles } from '@tests/support/files/ownFiles'
import { ANOTHER_PIXEL, ONE_PIXEL } from '@tests/support/onePixel'
import { settingsFor } from '@tests/support/swift/bucket'
import type { SwiftServer } from '@tests/support/swift/swiftServer'
import { workersSwift } from '@tests/support/swift/workersSwift'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Answer = { doc: Document; errors: { message: string; data?: { code: string } }[] }

const REFUSED = {
  code: 'STORAGE_UNAVAILABLE',
  message: expect.stringContaining('Nothing was saved') as string,
}

/** As large as files may be, so that it is on its way for a while: a PDF of nothing but a comment. */
const largePdf = (): Buffer<ArrayBuffer> =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n%'),
    Buffer.alloc(24 * 1024 * 1024, 'a'),
    Buffer.from('\nstartxref\n0\n%%EOF\n'),
  ])

const formOf = (name: string, bytes: Buffer<ArrayBuffer>, type: string): FormData => {
  const form = new FormData()
  form.append('file', new Blob([bytes], { type }), name)
  form.append('_payload', JSON.stringify({ title: 'A file' }))
  return form
}

describe('a bucket', () => {
  let app: TestPayload
  let files: FileStore
  let server: SwiftServer
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    files = await ownFiles(app.payload)
    server = (await workersSwift()).server
    manager = await asUser(app.payload, 'manager')
  })
  afterAll(() => {
    delete process.env.S3_LINK_SECONDS
  })

  const add = (name: string, bytes: Buffer<ArrayBuffer>, type = 'image/png') =>
    app.rest<Answer>('POST', '/documents', { user: manager, body: formOf(name, bytes, type) })
  const records = async (): Promise<number> =>
    (await app.payload.count({ collection: 'documents' })).totalDocs
  const addressOf = (name: string): string => `${server.endpoint}/files/${name}`

  it('gives its files to nobody without a signature, or with another key', async () => {
    const { filename } = await buildDocument(app.payload)
    expect(files.place).toBe(`the bucket files at ${server.endpoint}`)
    expect((await fetch(addressOf(filename!))).ok).toBe(false)
    expect((await fetch(`${server.endpoint}/files`)).ok).toBe(false)
    const stranger = s3Files(settingsFor(server, 'files', { secretAccessKey: 'another' }))
    for (const act of [
      () => stranger.get(filename!),
      () => stranger.exists(filename!),
      () => stranger.put('x.png', ONE_PIXEL, 'image/png'),
      () => stranger.remove(filename!),
      () => namesIn(stranger),
    ])
      await expect(act()).rejects.toMatchObject(REFUSED)
    expect(await files.exists(filename!)).toBe(true)
  })

  it('that is not there is no place without files', async () => {
    const nowhere = s3Files(settingsFor(server, 'no-such-bucket'))
    await expect(nowhere.put('x.png', ONE_PIXEL, 'image/png')).rejects.toMatchObject(REFUSED)
    await expect(nowhere.get('x.png')).rejects.toMatchObject(REFUSED)
    await expect(namesIn(nowhere)).rejects.toMatchObject(REFUSED)
  })

  it('gives a file by a link for as long as was asked, and not a second longer, nor any other file', async () => {
    const { filename } = await buildDocument(app.payload)
    process.env.S3_LINK_SECONDS = '4'
    const stranger = await app.rest('GET', `/documents/file/${filename!}`)
    const asked = await app.rest('GET', `/documents/file/${filename!}`, { user: manager })
    delete process.env.S3_LINK_SECONDS
    expect([asked.status, stranger.status]).toEqual([302, 403])
    const link = asked.headers.get('location')!
    const read = await fetch(link)
    expect([read.status, Buffer.from(await read.arrayBuffer())]).toEqual([200, ONE_PIXEL])
    expect(read.headers.get('content-type')).toBe('image/png')
    expect(read.headers.get('content-disposition')).toMatch(/^inline; filename\*=UTF-8''photo-\d+\.png$/)
    const other = await buildDocument(app.payload)
    expect((await fetch(link.replace(filename!, other.filename!))).status).toBe(403)
    // The server counts whole seconds.
    await sleep(5_100)
    expect((await fetch(link)).status).toBe(403)
  })

  it('never gives a link for longer than five minutes', async () => {
    const { filename } = await buildDocument(app.payload)
    process.env.S3_LINK_SECONDS = '86400'
    const { headers } = await app.rest('GET', `/documents/file/${filename!}`, { user: manager })
    delete process.env.S3_LINK_SECONDS
    expect(new URL(headers.get('location')!).searchParams.get('X-Amz-Expires')).toBe('300')
  })

  it('whose server is killed in the middle of a file: a sentence, no record, no half of a file', async () => {
    const [before, kept] = [await records(), await namesIn(files)]
    const answer = add('large.pdf', largePdf(), 'application/pdf')
    await server.isReceiving(answer)
    await server.kill()
    const { body, status } = await answer
    expect([status, body.errors[0]!.data!.code]).toEqual([503, 'STORAGE_UNAVAILABLE'])
    expect(body.errors[0]!.message).toContain('Nothing was saved')
    expect(await records()).toBe(before)

    const { filename } = await app.payload
      .find({ collection: 'documents', limit: 1 })
      .then(({ docs }) => docs[0]!)
    const read = await app.rest<Answer>('GET', `/documents/file/${filename!}`, { user: manager })
    expect([read.status, read.body.errors[0]!.data!.code]).toEqual([503, 'STORAGE_UNAVAILABLE'])

    await server.start()
    expect(await namesIn(files)).toEqual(kept)
    const again = await add('tap.png', ANOTHER_PIXEL)
    expect(again.status).toBe(201)
    expect(await records()).toBe(before + 1)
  })
})
