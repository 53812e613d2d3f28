import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, expect, inject, it } from 'vitest'

import type { FileStore } from '@/lib/files/fileStore'
import { buildDocument } from '@tests/support/builders'
import { bytesIn, ownFiles } from '@tests/support/files/ownFiles'
import { ONE_PIXEL } from '@tests/support/onePixel'
import { runCli } from '@tests/support/runCli'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

let app: TestPayload
let files: FileStore
let dataDir: string
beforeAll(async () => {
  app = await testPayload()
  files = await ownFiles(app.payload)
  dataDir = mkdtempSync(path.join(inject('filesFolder'), 'data-'))
  mkdirSync(path.join(dataDir, 'media'))
})

const command = (name: string, environment: Record<string, string> = {}) =>
  runCli([name], { DATA_DIR: dataDir, DATABASE_URL: app.databaseUrl, ...environment }, ['-C', 'production'])

it('moves the files of this machine into the bucket, says how many, and then finds all in order', async () => {
  const { filename } = await buildDocument(app.payload)
  await files.remove(filename!)
  writeFileSync(path.join(dataDir, 'media', filename!), ONE_PIXEL)

  const moved = await command('storageMove')
  expect(moved.out).toContain(
    '1 records, 1 moved and read back, 0 there already, 0 missing, 0 different, 0 changed.',
  )
  expect([moved.code, await bytesIn(files, filename!)]).toEqual([0, ONE_PIXEL])

  const checked = await command('storageCheck')
  expect(checked.out).toContain(': 1 records, 1 files; 0 missing, 0 changed, 0 without a record.')
  expect(checked.code).toBe(0)
})

it('says in one sentence that the bucket refuses this server', async () => {
  const { code, err } = await command('storageMove', { S3_SECRET_ACCESS_KEY: 'another' })
  expect(err).toContain('Files cannot be reached in the bucket files at ')
  expect(err).toContain('(SignatureDoesNotMatch): see that it answers')
  expect(code).toBe(1)
})
