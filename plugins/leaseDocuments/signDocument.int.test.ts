import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '@/domain/calendar/addDays'
import { longDay } from '@/domain/calendar/formatDay'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import type { Lease, LeaseDocument } from '@/payload-types'
import { checkFiles } from '@plugins/storage/index'
import { buildDocument, buildTenant, idOf } from '@tests/support/builders'
import { codeOf, messageOf, openLeasing, type Leasing } from '@tests/support/leasing'
import { pdfText } from '@tests/support/pdfText'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { STARTER_TEMPLATES } from './index'

describe('a document of a lease', () => {
  let app: TestPayload
  let office: Leasing
  beforeAll(async () => {
    app = await testPayload()
    office = await openLeasing(app)
  })
  const statusOf = async (lease: Lease) =>
    (await app.payload.findByID({ collection: 'leases', id: lease.id, depth: 0 })).status

  it('is signed by the landlord and each tenant, and makes its lease active', async () => {
    const lease = await office.draft()
    const document = await office.generate(lease)
    expect((await office.sign(document, 2)).body).toMatchObject({ doc: { state: 'outForSignature' } })
    expect(await statusOf(lease)).toBe('outForSignature')
    const scan = await buildDocument(app.payload)
    await office.sign(document, 3, { how: 'onPaper', scan: scan.id, signedOn: dayFromInstant(document.day) })
    expect(await statusOf(lease)).toBe('outForSignature')
    const last = await office.sign(document, 1)
    const { doc } = last.body as { doc: LeaseDocument }
    expect(doc).toMatchObject({ state: 'signed', sha256: document.sha256 })
    expect(await statusOf(lease)).toBe('active')
    const copy = await office.bytesOf(doc.signedFile!)
    expect(createHash('sha256').update(copy).digest('hex')).toBe(doc.signedSha256)
    const text = pdfText(copy).replace(/\s+/g, ' ')
    for (const words of [
      'Certificate of signatures',
      document.sha256,
      'at the desk of Ben Ortiz',
      longDay(dayFromInstant(document.day)),
    ])
      expect(text).toContain(words)
    expect(
      createHash('sha256')
        .update(await office.bytesOf(document.file))
        .digest('hex'),
    ).toBe(document.sha256)

    expect(codeOf(await office.sign(document, 1))).toBe('DOCUMENT_CLOSED')
    expect(codeOf(await office.post('/documents', { lease: lease.id, template: office.template.id }))).toBe(
      'DOCUMENT_FIXED',
    )
    await expect(
      app.sql('update lease_documents set sha256 = $1 where id = $2', ['0'.repeat(64), doc.id]),
    ).rejects.toThrow(/stays as it was generated/)
    await expect(
      app.sql("update lease_documents set state = 'generated' where id = $1", [doc.id]),
    ).rejects.toThrow(/signed/)
    await expect(app.sql('delete from signatures')).rejects.toThrow()
    await expect(app.sql("update signatures set name = 'x'")).rejects.toThrow(/as it was given/)
  })

  it('is signed once a line, however many press at once', async () => {
    const document = await office.generate(await office.draft())
    const answers = await Promise.all([1, 2, 3].map(() => office.sign(document, 2)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['ALREADY_SIGNED', 'ALREADY_SIGNED'])
  })

  it('refuses what was superseded, a line there is not, and what is no signature', async () => {
    const lease = await office.draft()
    const first = await office.generate(lease)
    const second = await office.generate(lease)
    expect(codeOf(await office.sign(first, 1))).toBe('DOCUMENT_CLOSED')
    expect(codeOf(await office.sign(second, 4))).toBe('BAD_PARAMETER')
    expect(codeOf(await office.sign(second, 1, { how: 'onScreen', strokes: [] }))).toBe('BAD_SIGNATURE')
    expect(codeOf(await office.sign(second, 1, { how: 'onScreen', strokes: 'data:image/png;base64,' }))).toBe(
      'BAD_SIGNATURE',
    )
    expect(codeOf(await office.sign(second, 1, { how: 'onPaper' }))).toBe('BAD_PARAMETER')
    expect((await office.sign(second, 1, { how: 'onPaper', scan: 999_999 })).status).toBe(400)
    expect(codeOf(await office.sign(second, 1, { how: 'elsewhere', scan: 1, signedOn: '2999-01-01' }))).toBe(
      'BAD_DAY',
    )
    expect(
      await app.payload.count({ collection: 'signatures', where: { document: { equals: second.id } } }),
    ).toEqual({
      totalDocs: 0,
    })
  })

  it('is declined with a reason, and generated anew', async () => {
    const lease = await office.draft()
    const document = await office.generate(lease)
    await office.sign(document, 1)
    expect(codeOf(await office.sign(document, 2, { declined: ' ' }))).toBe('REASON_REQUIRED')
    expect((await office.sign(document, 2, { declined: 'The rent is too high.' })).body).toMatchObject({
      doc: { state: 'declined' },
    })
    expect(await statusOf(lease)).toBe('draft')
    expect(codeOf(await office.sign(document, 3))).toBe('DOCUMENT_CLOSED')
    expect(await office.generate(lease)).toMatchObject({ version: 2, state: 'generated' })
  })

  it('whose file was changed is noticed and named before anybody signs it', async () => {
    const document = await office.generate(await office.draft())
    const file = await office.pathOf(document.file)
    writeFileSync(file, Buffer.concat([await office.bytesOf(document.file), Buffer.from('%')]))
    const answer = await office.sign(document, 1)
    expect(codeOf(answer)).toBe('DOCUMENT_CHANGED')
    expect(messageOf(answer)).toContain(document.title)
  })

  it('whose file was changed is named where it is served, and where files are checked', async () => {
    const document = await office.generate(await office.draft())
    const file = await app.payload.findByID({ collection: 'documents', id: idOf(document.file) })
    const serve = () => app.rest('GET', `/documents/file/${file.filename}`, { user: office.manager })
    expect((await serve()).status).toBe(200)
    const bytes = await office.bytesOf(document.file)
    // As long as it was: only the hash tells.
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 200) ^ 1, bytes.length - 200)
    writeFileSync(await office.pathOf(document.file), bytes)
    const answer = await serve()
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 409, code: 'DOCUMENT_CHANGED' })
    expect(messageOf(answer)).toContain(document.title)
    const { changed } = await checkFiles({ payload: app.payload, now: new Date() })
    expect(changed.map(({ id }) => id)).toContain(file.id)
  })

  it('is signed by nobody once the lease has other tenants: each needs a line', async () => {
    const lease = await office.draft()
    const document = await office.generate(lease)
    await office.sign(document, 1)
    const newcomer = await buildTenant(app.payload, { firstName: 'Søren', lastName: 'Jørgensen' })
    await app.payload.update({
      collection: 'leases',
      id: lease.id,
      data: { tenants: [...lease.tenants.map(idOf), newcomer.id] },
    })
    const answer = await office.sign(document, 2)
    expect({ code: codeOf(answer), message: messageOf(answer) }).toMatchObject({
      code: 'DOCUMENT_CLOSED',
      message: expect.stringContaining('Generate the next version'),
    })
    const next = await office.generate(lease)
    for (const line of [1, 2, 3]) expect((await office.sign(next, line)).status).toBe(201)
    expect(await statusOf(lease)).toBe('outForSignature')
    await office.sign(next, 4)
    expect(await statusOf(lease)).toBe('active')
  })

  it('is not signed by a file that shows no signature of it', async () => {
    const [lease, other] = [await office.draft(), await office.draft()]
    const document = await office.generate(lease)
    const sheet = Buffer.from('a,b\n1,2\n')
    const table = await app.payload.create({
      collection: 'documents',
      data: { title: 'Table' },
      file: { data: sheet, mimetype: 'text/csv', name: 'a.csv', size: sheet.length },
    })
    const elsewhere = await buildDocument(app.payload, { lease: other.id })
    for (const scan of [table.id, elsewhere.id, idOf(document.file)]) {
      const answer = await office.sign(document, 1, { how: 'onPaper', scan })
      expect({ status: answer.status, message: messageOf(answer) }).toMatchObject({
        status: 400,
        message: expect.stringMatching(/a PDF or a picture|another lease|without a signature/),
      })
    }
    const own = await buildDocument(app.payload, { lease: lease.id })
    expect((await office.sign(document, 1, { how: 'onPaper', scan: own.id })).status).toBe(201)
  })

  it('is neither signed nor declined before it was made, nor by a scan that was put in before', async () => {
    const lease = await office.draft()
    const older = await buildDocument(app.payload, { lease: lease.id })
    const document = await office.generate(lease)
    const scan = (await buildDocument(app.payload, { lease: lease.id })).id
    const made = dayFromInstant(document.day)
    const signedOn = addDays(made, -1)
    for (const answer of [
      await office.sign(document, 1, { how: 'onPaper', scan, signedOn }),
      await office.sign(document, 1, { how: 'elsewhere', scan, signedOn }),
      await office.sign(document, 1, { declined: 'No.', signedOn }),
    ]) {
      expect(codeOf(answer)).toBe('BAD_DAY')
      expect(messageOf(answer)).toContain(`was made on ${longDay(made)}`)
    }
    const answer = await office.sign(document, 1, { how: 'onPaper', scan: older.id, signedOn: made })
    expect(codeOf(answer)).toBe('BAD_PARAMETER')
    expect(messageOf(answer)).toMatch(/before “.*” was made/)
    expect((await office.sign(document, 1, { how: 'onPaper', scan, signedOn: made })).status).toBe(201)
  })

  it('stands beside no other lease, once it was signed as a renewal', async () => {
    const lease = await office.draft()
    const renewal = await app.payload.create({
      collection: 'lease-templates',
      data: STARTER_TEMPLATES.find(({ kind }) => kind === 'renewal')!,
    })
    const document = await office.generate(lease, { template: renewal.id })
    for (const line of [1, 2, 3]) expect((await office.sign(document, line)).status).toBe(201)
    expect(codeOf(await office.post('/documents', { lease: lease.id, template: office.template.id }))).toBe(
      'DOCUMENT_FIXED',
    )
  })
})
