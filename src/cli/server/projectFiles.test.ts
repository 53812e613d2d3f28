import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { sourceFingerprint } from './projectFiles'

let root: string

const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), content)
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'rental-books-sources-'))
  write('package-lock.json', '{}')
  write('src/app/page.tsx', 'one')
})

afterEach(() => rmSync(root, { recursive: true }))

it('stays the same while nothing that is built changes', () => {
  const before = sourceFingerprint(root)
  write('src/app/page.test.tsx', 'a test')
  write('src/cli/start.ts', 'a command')
  write('README.md', 'words')
  expect(sourceFingerprint(root)).toBe(before)
})

it.each([
  ['a source is edited', () => write('src/app/page.tsx', 'two')],
  ['a source is added', () => write('plugins/ledger/index.ts', '')],
  [
    'a source is renamed',
    () => (rmSync(path.join(root, 'src/app/page.tsx')), write('src/app/other.tsx', 'one')),
  ],
  ['a dependency changes', () => write('package-lock.json', '{ }')],
])('changes when %s', (_what, change) => {
  const before = sourceFingerprint(root)
  change()
  expect(sourceFingerprint(root)).not.toBe(before)
})
