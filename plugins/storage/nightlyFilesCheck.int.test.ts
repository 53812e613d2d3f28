import { beforeEach, describe, expect, it } from 'vitest'

import type { FileStore } from '@/lib/files/fileStore'
import { asUser, buildDocument } from '@tests/support/builders'
import { namesIn, ownFiles } from '@tests/support/files/ownFiles'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { nightlyFilesCheck } from './operations/nightlyFilesCheck'

const HOUR_MS = 60 * 60 * 1000
const tomorrow = (): Date => new Date(Date.now() + 25 * HOUR_MS)

describe('the nightly look at the files', () => {
  let app: TestPayload
  let files: FileStore
  beforeEach(async () => {
    app = await testPayload()
    files = await ownFiles(app.payload)
  })

  const looks = () =>
    app.sql<{ records: number; files: number; faults: number; details: string }>(
      'select records::int, files::int, faults::int, details from file_checks order by id',
    )

  it('is taken once a day, also by several processes at once', async () => {
    await buildDocument(app.payload)
    const answers = await Promise.all([1, 2].map(() => nightlyFilesCheck(app.payload, tomorrow())))
    expect(answers).toContain(0)
    expect(await nightlyFilesCheck(app.payload, tomorrow())).toBeNull()
    expect(await looks()).toEqual([{ records: 1, files: 1, faults: 0, details: '' }])
  })

  it('says what it found to whoever runs the business, and changes nothing', async () => {
    const gone = await buildDocument(app.payload)
    await files.remove(gone.filename!)
    await files.put('left-over.pdf', Buffer.from('%PDF'), 'application/pdf')
    expect(await nightlyFilesCheck(app.payload, tomorrow())).toBe(2)
    const details = `File ${gone.id} (${gone.filename}) is not there.\nleft-over.pdf (4 bytes) has no record.`
    expect(await looks()).toEqual([{ records: 1, files: 1, faults: 2, details }])
    expect(await namesIn(files)).toEqual(['left-over.pdf'])
    const read = async (role: 'manager' | 'assistant') =>
      app.rest('GET', '/file-checks', { user: await asUser(app.payload, role) })
    expect((await read('manager')).body).toMatchObject({ docs: [{ faults: 2, details }] })
    expect((await read('assistant')).status).not.toBe(200)
  })

  it('is a job that is run each night', async () => {
    await app.payload.jobs.queue({ task: 'checkFilesEachDay', input: {}, queue: 'files' })
    await app.payload.jobs.run({ queue: 'files', silent: true })
    expect(await looks()).toHaveLength(1)
  })
})
