import { mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { expect, inject, it } from 'vitest'

import { asUser, buildDocument } from '@tests/support/builders'
import { ONE_PIXEL } from '@tests/support/onePixel'
import { testPayload } from '@tests/support/testPayload'

type Refused = { errors: { message: string; data: { code: string } }[] }

it('a file that cannot be written leaves no record, and its sender gets a sentence', async () => {
  const app = await testPayload()
  const user = await asUser(app.payload, 'manager')
  const { upload } = app.payload.collections.documents.config
  const before = upload.staticDir
  const file = path.join(mkdtempSync(path.join(inject('filesFolder'), 'fails-')), 'file')
  writeFileSync(file, 'a file where the folder is to be')
  upload.staticDir = file
  try {
    const form = new FormData()
    form.append('file', new Blob([ONE_PIXEL], { type: 'image/png' }), 'tap.png')
    form.append('_payload', JSON.stringify({ title: 'The tap' }))
    const { body, status } = await app.rest<Refused>('POST', '/documents', { user, body: form })
    expect([status, body.errors[0]!.data.code]).toEqual([503, 'STORAGE_UNAVAILABLE'])
    expect(body.errors[0]!.message).toContain('Nothing was saved')
    expect(await app.payload.count({ collection: 'documents' })).toEqual({ totalDocs: 0 })
  } finally {
    upload.staticDir = before
  }
  await expect(buildDocument(app.payload)).resolves.toMatchObject({ title: 'Photo' })
})
