import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { diskFiles } from './diskFiles'

const REFUSED = { code: 'STORAGE_UNAVAILABLE' }

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'rental-books-disk-'))
  folder = path.join(root, 'media')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('a folder that is not there yet has no files', async () => {
  const files = diskFiles(folder)
  const found = []
  for await (const file of files.list()) found.push(file)
  expect([found, await files.get('a.pdf'), await files.exists('a.pdf')]).toEqual([[], undefined, false])
  await expect(files.remove('a.pdf')).resolves.toBeUndefined()
})

it('a file is there as a whole or not at all', async () => {
  const files = diskFiles(folder)
  await files.put('a.pdf', Buffer.from('one'), 'application/pdf')
  expect(readdirSync(folder)).toEqual(['a.pdf'])
  // A folder stands where the file is to go: the last step fails, after all has been written.
  mkdirSync(path.join(folder, 'b.pdf'))
  await expect(files.put('b.pdf', Buffer.from('two'), 'application/pdf')).rejects.toMatchObject(REFUSED)
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pdf'])
})

it('a place that cannot be written is said to be out of reach, with its own reason for the log', async () => {
  writeFileSync(folder, 'a file where the folder is to be')
  const refused = diskFiles(folder).put('a.pdf', Buffer.from('one'), 'application/pdf')
  await expect(refused).rejects.toMatchObject({ ...REFUSED, details: { reason: 'EEXIST' } })
})

it('nothing outside of the folder is reached', async () => {
  writeFileSync(path.join(root, 'secret'), 'mine')
  const files = diskFiles(folder)
  expect(await files.get('../secret')).toBeUndefined()
  await files.put('../secret', Buffer.from('theirs'), 'text/csv')
  await files.remove('../secret')
  expect(readFileSync(path.join(root, 'secret'), 'utf8')).toBe('mine')
})
