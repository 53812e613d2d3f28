import { beforeAll, describe, expect, it } from 'vitest'

import { DomainError } from '@/domain/errors'
import { inTransaction } from '@/lib/database/inTransaction'
import type { FileStore } from '@/lib/files/fileStore'
import type { Document, User } from '@/payload-types'
import { asUser, buildDocument } from '@tests/support/builders'
import { bytesIn, namesIn, ownFiles } from '@tests/support/files/ownFiles'
import { ANOTHER_PIXEL, ONE_PIXEL } from '@tests/support/onePixel'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

type Answer = { doc: Document; errors: { message: string; data?: { code: string } }[] }

const formOf = (name: string, bytes: Buffer<ArrayBuffer> | string, type: string): FormData => {
  const form = new FormData()
  form.append('file', new Blob([bytes], { type }), name)
  form.append('_payload', JSON.stringify({ title: 'A file' }))
  return form
}

describe('a file that is kept', () => {
  let app: TestPayload
  let files: FileStore
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    files = await ownFiles(app.payload)
    manager = await asUser(app.payload, 'manager')
  })

  const add = (name: string, bytes: Buffer<ArrayBuffer> | string, type = 'image/png') =>
    app.rest<Answer>('POST', '/documents', { user: manager, body: formOf(name, bytes, type) })
  const nothingNew = async (act: () => Promise<unknown>): Promise<void> => {
    const before = [await namesIn(files), await app.payload.count({ collection: 'documents' })]
    await act()
    expect([await namesIn(files), await app.payload.count({ collection: 'documents' })]).toEqual(before)
  }

  it('is read back to the bit, by whoever may read its record, and by nobody else', async () => {
    const { body, status } = await add('tap.png', ANOTHER_PIXEL)
    expect(status).toBe(201)
    const address = `/documents/file/${body.doc.filename!}`
    const read = await app.rest('GET', address, { user: manager })
    expect([read.status, read.bytes]).toEqual([200, ANOTHER_PIXEL])
    expect(await bytesIn(files, body.doc.filename!)).toEqual(ANOTHER_PIXEL)
    const stranger = await app.rest<Answer>('GET', address)
    const other = await app.rest('GET', address, { user: await asUser(app.payload, 'assistant') })
    expect([stranger.status, other.status]).toEqual([403, 404])
  })

  it('is sent so that nothing in it runs, and no one keeps it on the way', async () => {
    const { filename } = await buildDocument(app.payload)
    const { headers } = await app.rest('GET', `/documents/file/${filename!}`, { user: manager })
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  it('leaves one line in the trail of its record', async () => {
    const { id } = await buildDocument(app.payload)
    const trail = await app.sql(
      "select operation from audit_trail where kind = 'documents' and record = $1",
      [id],
    )
    expect(trail).toEqual([{ operation: 'create' }])
  })

  it('goes when its record does not stay', async () => {
    await nothingNew(async () => {
      const work = inTransaction({ payload: app.payload, source: 'job' }, async (req) => {
        const file = { data: ONE_PIXEL, mimetype: 'image/png', name: 'x.png', size: ONE_PIXEL.length }
        const kept = await app.payload.create({ collection: 'documents', data: { title: 'X' }, file, req })
        expect(await files.exists(kept.filename!)).toBe(true)
        throw new DomainError('TRY_AGAIN', 'Something after it fails')
      })
      await expect(work).rejects.toThrow('Something after it fails')
    })
  })

  it('goes when the database refuses its record', async () => {
    await nothingNew(async () => {
      const form = formOf('x.png', ONE_PIXEL, 'image/png')
      form.set('_payload', JSON.stringify({ title: 'X', property: 999_999 }))
      const { status } = await app.rest('POST', '/documents', { user: manager, body: form })
      expect(status).toBe(400)
    })
  })

  it('is left as it is by another that is put in, and by a change of another record, in the same request', async () => {
    const old = await buildDocument(app.payload)
    await inTransaction({ payload: app.payload, source: 'job' }, async (req) => {
      const file = (data: Buffer) => ({ data, mimetype: 'image/png', name: 'n.png', size: data.length })
      const first = { collection: 'documents', data: { title: 'N' }, file: file(ANOTHER_PIXEL), req } as const
      const one = await app.payload.create(first)
      const two = await app.payload.create({ ...first, file: file(ONE_PIXEL) })
      const data = { archivedAt: '2026-01-01T12:00:00.000Z' }
      await app.payload.update({ collection: 'documents', id: old.id, data, req })
      expect(await bytesIn(files, one.filename!)).toEqual(ANOTHER_PIXEL)
      expect(await bytesIn(files, two.filename!)).toEqual(ONE_PIXEL)
    })
    expect(await bytesIn(files, old.filename!)).toEqual(ONE_PIXEL)
  })

  it('and is gone from its place is a sentence, not a fault', async () => {
    const { filename } = await buildDocument(app.payload)
    await files.remove(filename!)
    const { body, status } = await app.rest<Answer>('GET', `/documents/file/${filename!}`, { user: manager })
    expect([status, body.errors[0]!.data!.code]).toEqual([404, 'FILE_MISSING'])
  })

  it.each([
    ['a PNG called a PDF', 'lease.pdf', ANOTHER_PIXEL, 'FILE_NAME_MISLEADS'],
    ['a web page called a PDF', 'lease.pdf', '<!doctype html><p>Rent</p>', 'FILE_KIND_REFUSED'],
    ['a web page called a picture', 'tap.jpg', '<html><script>alert(1)</script></html>', 'FILE_KIND_REFUSED'],
    ['a web page called a table', 'rent.csv', ' <script>alert(1)</script>', 'FILE_KIND_REFUSED'],
    ['a drawing with scripts', 'plan.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'FILE_KIND_REFUSED'],
    ['a script', 'rent.js', 'alert(1)', 'FILE_KIND_REFUSED'],
    [
      'a picture and a web page at once',
      'tap.png',
      Buffer.concat([ANOTHER_PIXEL, Buffer.from('<script>')]),
      'FILE_MIXED',
    ],
    ['a picture that is cut off', 'tap.png', ANOTHER_PIXEL.subarray(0, 40), 'UNREADABLE_FILE'],
    ['nothing at all', 'tap.png', '', 'EMPTY_FILE'],
  ])('is not %s', async (_, name, bytes, code) => {
    await nothingNew(async () => {
      const { body, status } = await add(name, bytes)
      expect([status, body.errors[0]!.data!.code]).toEqual([400, code])
      expect(body.errors[0]!.message).toContain(`“${name}”`)
    })
  })

  it('has at most 25 MB, and one with more is not read to its end', async () => {
    await nothingNew(async () => {
      const { body, status } = await add('large.pdf', Buffer.alloc(25 * 1024 * 1024 + 1), 'application/pdf')
      expect([status, body.errors[0]!.data!.code]).toEqual([413, 'TOO_LARGE'])
      expect(body.errors[0]!.message).toBe('A file may have at most 25 MB. Make it smaller, or split it.')
    })
  })

  it('has at most 100 megapixels, by its header alone', async () => {
    const header = Buffer.from(ANOTHER_PIXEL)
    header.writeUInt32BE(10_001, 16)
    header.writeUInt32BE(10_000, 20)
    const { body, status } = await add('huge.png', header)
    expect([status, body.errors[0]!.data!.code]).toEqual([413, 'IMAGE_TOO_LARGE'])
  })

  it('is named so that it can be saved anywhere', async () => {
    const { body } = await add('../..\\a\u202Egnp<b>:*?.PNG', ANOTHER_PIXEL)
    expect(body.doc.originalName).toBe('agnp_b____.png')
  })
})
