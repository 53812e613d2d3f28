import { beforeAll, describe, expect, it } from 'vitest'

import type { Document, User } from '@/payload-types'
import { filesOf } from '@/lib/files/filesOf'
import { asUser, buildDocument } from '@tests/support/builders'
import { bytesIn } from '@tests/support/files/ownFiles'
import { ANOTHER_PIXEL, ONE_PIXEL } from '@tests/support/onePixel'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

const TABLE = 'Name,Rent\n<script>alert(1)</script>,950'

type Answer = { doc: Document; errors: { message: string; data?: { code: string } }[] }

describe('a stored file', () => {
  let app: TestPayload
  let manager: User
  beforeAll(async () => {
    app = await testPayload()
    manager = await asUser(app.payload, 'manager')
  })

  const stored = ({ filename }: Document): Promise<Buffer | undefined> =>
    bytesIn(filesOf(app.payload), filename!)
  const formOf = (name: string, data: object): FormData => {
    const form = new FormData()
    form.append('file', new Blob([ANOTHER_PIXEL], { type: 'image/png' }), name)
    form.append('_payload', JSON.stringify(data))
    return form
  }

  it('is not replaced by whoever may archive its record', async () => {
    const file = await buildDocument(app.payload)
    const body = formOf('replaced.png', { archivedAt: '2026-01-01' })
    const answer = await app.rest<Answer>('PATCH', `/documents/${file.id}`, { user: manager, body })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]!.data!.code).toBe('FILE_FIXED')
    expect(await stored(file)).toEqual(ONE_PIXEL)
    const again = await app.payload.findByID({ collection: 'documents', id: file.id })
    expect(again).toMatchObject({ filename: file.filename, archivedAt: null })
  })

  it('is not cropped in its place', async () => {
    const file = await buildDocument(app.payload)
    const edits = 'uploadEdits[crop][width]=50&uploadEdits[widthInPixels]=1&uploadEdits[heightInPixels]=1'
    const address = `/documents/${file.id}?${edits}`
    const { status } = await app.rest('PATCH', address, { user: manager, body: {} })
    expect(status).toBe(409)
    expect(await stored(file)).toEqual(ONE_PIXEL)
  })

  it('is filed away with its record, and stays where it is', async () => {
    const file = await buildDocument(app.payload)
    const body = { archivedAt: '2026-01-01' }
    expect((await app.rest('PATCH', `/documents/${file.id}`, { user: manager, body })).status).toBe(200)
    expect(await stored(file)).toEqual(ONE_PIXEL)
  })

  it('is never fetched from an address', async () => {
    const body = { title: 'Photo', filename: 'x.png', url: 'http://files.example.com/x.png' }
    const { status, body: answer } = await app.rest<Answer>('POST', '/documents', { user: manager, body })
    expect([status, answer.errors[0]!.data?.code]).toEqual([400, 'MISSING_FILE'])
    const data = '{ title: "Photo", filename: "x.png", url: "http://files.example.com/x.png" }'
    const { errors } = await app.graphql(`mutation { createDocument(data: ${data}) { id } }`, {
      user: manager,
    })
    expect(errors).toMatchObject([{ extensions: { statusCode: 400 }, message: answer.errors[0]!.message }])
  })

  it('is not copied with its record', async () => {
    const file = await buildDocument(app.payload)
    const before = await app.payload.count({ collection: 'documents' })
    const { status } = await app.rest('POST', `/documents/${file.id}/duplicate`, { user: manager, body: {} })
    expect([400, 404]).toContain(status)
    expect(await app.payload.count({ collection: 'documents' })).toEqual(before)
  })

  it('is named by the server, so that no name tells of another file', async () => {
    const [one, other] = [await asUser(app.payload, 'assistant'), await asUser(app.payload, 'assistant')]
    const add = (user: User) =>
      app.rest<Answer>('POST', '/documents', { user, body: formOf('Lease Müller.png', { title: 'Lease' }) })
    const [first, second] = [(await add(one)).body.doc, (await add(other)).body.doc]
    expect(first.filename).toMatch(/^[0-9a-f-]{36}\.png$/)
    expect(second.filename).toMatch(/^[0-9a-f-]{36}\.png$/)
    expect([first.originalName, second.originalName]).toEqual(['Lease Müller.png', 'Lease Müller.png'])
    const file = await app.rest('GET', `/documents/file/${first.filename!}`, { user: one })
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(file.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''Lease%20M%C3%BCller.png")
    expect((await app.rest('GET', `/documents/file/${first.filename!}`, { user: other })).status).toBe(404)
    const read = await app.rest('GET', `/documents/file/${first.filename!}`, { user: manager })
    expect([read.status, read.headers.get('content-disposition')]).toEqual([
      200,
      "inline; filename*=UTF-8''Lease%20M%C3%BCller.png",
    ])
  })

  it('is not fetched by what it is stored under elsewhere', async () => {
    const file = await buildDocument(app.payload)
    const { status } = await app.rest('GET', `/documents/file/${file.filename!}?prefix=x`, { user: manager })
    expect([400, 404]).toContain(status)
  })

  describe('that is a table', () => {
    let file: Document
    beforeAll(async () => {
      const form = new FormData()
      form.append('file', new Blob([TABLE], { type: 'text/html' }), 'rent.csv')
      form.append('_payload', JSON.stringify({ title: 'Rent' }))
      file = (await app.rest<Answer>('POST', '/documents', { user: manager, body: form })).body.doc
    })

    it('is stored as its kind, whatever its sender calls it', () => {
      expect(file).toMatchObject({ mimeType: 'text/csv', originalName: 'rent.csv' })
      expect(file.filename).toMatch(/^[0-9a-f-]{36}\.csv$/)
    })

    it.each([undefined, 'bytes=0-3', 'bytes=900-', 'pages=1'])(
      'is saved, never opened in the browser (range: %s)',
      async (range) => {
        const headers: Record<string, string> = range ? { range } : {}
        const answer = await app.rest('GET', `/documents/file/${file.filename!}`, { user: manager, headers })
        expect([answer.status, answer.text]).toEqual([200, TABLE])
        expect(Object.fromEntries(answer.headers)).toMatchObject({
          'content-type': 'text/csv',
          'content-disposition': "attachment; filename*=UTF-8''rent.csv",
          'content-security-policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
          'x-content-type-options': 'nosniff',
        })
      },
    )
  })
})
