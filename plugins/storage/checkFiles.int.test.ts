import path from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { diskFiles } from '@/lib/files/diskFiles'
import type { FileStore } from '@/lib/files/fileStore'
import { buildDocument } from '@tests/support/builders'
import { namesIn, ownFiles } from '@tests/support/files/ownFiles'
import { ONE_PIXEL } from '@tests/support/onePixel'
import { testPayload, type TestPayload } from '@tests/support/testPayload'

import { checkFiles, moveFiles, removeOrphans } from './index'

const HOUR_MS = 60 * 60 * 1000
const hoursFromNow = (hours: number): Date => new Date(Date.now() + hours * HOUR_MS)

let app: TestPayload
// A database for each test: no record is ever deleted.
beforeEach(async () => {
  app = await testPayload()
})

describe('files and their records', () => {
  let files: FileStore
  beforeEach(async () => {
    files = await ownFiles(app.payload)
  })

  it('agree after ordinary work', async () => {
    await buildDocument(app.payload)
    await buildDocument(app.payload)
    const checked = await checkFiles({ payload: app.payload, now: hoursFromNow(48) })
    expect(checked).toEqual({ records: 2, files: 2, missing: [], changed: [], orphans: [], fresh: 0 })
  })

  it('are named where they do not, and nothing is changed by looking', async () => {
    const [gone, cut] = [await buildDocument(app.payload), await buildDocument(app.payload)]
    await files.remove(gone.filename!)
    await files.put(cut.filename!, ONE_PIXEL.subarray(0, 20), 'image/png')
    await files.put('left-over.pdf', Buffer.from('%PDF'), 'application/pdf')
    const before = await namesIn(files)
    expect(await checkFiles({ payload: app.payload, now: hoursFromNow(25) })).toMatchObject({
      records: 2,
      missing: [{ id: gone.id, name: gone.filename }],
      changed: [{ id: cut.id, bytes: ONE_PIXEL.length }],
      orphans: [{ name: 'left-over.pdf' }],
      fresh: 0,
    })
    expect(await namesIn(files)).toEqual(before)
  })

  it('without a record are not called left over before a day has passed: they may be on their way', async () => {
    await files.put('on-its-way.pdf', Buffer.from('%PDF'), 'application/pdf')
    const [soon, later] = [hoursFromNow(23), hoursFromNow(25)]
    expect(await checkFiles({ payload: app.payload, now: soon })).toMatchObject({ orphans: [], fresh: 1 })
    expect(await checkFiles({ payload: app.payload, now: later })).toMatchObject({
      orphans: [{ name: 'on-its-way.pdf' }],
    })
  })

  it('are told apart once more before anything is removed', async () => {
    const kept = await buildDocument(app.payload)
    await files.put('left-over.pdf', Buffer.from('%PDF'), 'application/pdf')
    const { orphans } = await checkFiles({ payload: app.payload, now: hoursFromNow(25) })
    const recorded = { name: kept.filename!, bytes: 1, changedAt: new Date(0) }
    expect(await removeOrphans(app.payload, [...orphans, recorded])).toBe(1)
    expect(await namesIn(files)).toEqual([kept.filename])
  })
})

describe('moving files to another place', () => {
  let from: FileStore
  let to: FileStore
  beforeEach(async () => {
    to = await ownFiles(app.payload)
    const { staticDir } = app.payload.collections.documents.config.upload
    from = diskFiles(path.join(staticDir!, `from-${Math.random()}`))
    for (const document of [await buildDocument(app.payload), await buildDocument(app.payload)]) {
      await from.put(document.filename!, ONE_PIXEL, 'image/png')
      await to.remove(document.filename!)
    }
  })
  const move = (progress?: () => void) =>
    moveFiles({ payload: app.payload, from, to, ...(progress ? { progress } : {}) })

  it('copies each, and leaves the old place as it was', async () => {
    const before = await namesIn(from)
    expect(await move()).toEqual({
      records: 2,
      moved: 2,
      present: 0,
      missing: [],
      different: [],
      changed: [],
    })
    expect(await namesIn(to)).toEqual(before)
    expect(await namesIn(from)).toEqual(before)
  })

  it('may be cut off and run again: only what is not there, or is not the same, is copied', async () => {
    const cutOff = () => {
      throw new Error('The line is cut')
    }
    await expect(move(cutOff)).rejects.toThrow('The line is cut')
    const [half] = await namesIn(to)
    expect(await namesIn(to)).toHaveLength(1)
    expect(await move()).toMatchObject({ moved: 1, present: 1 })
    await to.put(half!, Buffer.alloc(ONE_PIXEL.length), 'image/png')
    expect(await move()).toMatchObject({ moved: 1, present: 1 })
    expect(await move()).toMatchObject({ moved: 0, present: 2 })
  })

  it('puts none over a good copy that is not what was recorded any more', async () => {
    await move()
    const [name] = await namesIn(from)
    await from.put(name!, ONE_PIXEL.subarray(0, 20), 'image/png')

    expect(await move()).toMatchObject({ moved: 0, present: 1, changed: [{ name }] })
    const sizes: number[] = []
    for await (const { bytes } of to.list()) sizes.push(bytes)
    expect(sizes).toEqual([ONE_PIXEL.length, ONE_PIXEL.length])
  })

  it('leaves what has no record, and names records whose file is in neither place', async () => {
    const { id, filename } = await buildDocument(app.payload)
    await to.remove(filename!)
    await from.put('left-over.pdf', Buffer.from('%PDF'), 'application/pdf')
    expect(await move()).toMatchObject({ records: 3, moved: 2, missing: [{ id }] })
    expect(await to.exists('left-over.pdf')).toBe(false)
  })
})
