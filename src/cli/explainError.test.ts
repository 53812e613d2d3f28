import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { expect, it } from 'vitest'

import { DomainError } from '@/domain/errors'

import { CommandError } from './commandError'
import { explainError, meansDiskFull } from './explainError'

const caught = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

it.runIf(process.platform === 'linux')('knows a full disk by what the system says', () => {
  const error = caught(() => writeFileSync('/dev/full', 'a'))
  expect(explainError(error)).toMatch(
    /^The disk that holds .+ is full: free some space, then run the command again\.$/,
  )
})

it('knows a full disk by what PostgreSQL says, in an error or in its log', () => {
  expect(meansDiskFull(Object.assign(new Error('could not extend file'), { code: '53100' }))).toBe(true)
  expect(meansDiskFull('FATAL:  could not write lock file "postmaster.pid": No space left on device')).toBe(
    true,
  )
  expect(meansDiskFull('FATAL:  lock file "postmaster.pid" already exists')).toBe(false)
})

it('says what to do when a file stands where the data folder should be', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rental-books-explain-'))
  const file = path.join(folder, 'data')
  writeFileSync(file, '')
  const error = caught(() => writeFileSync(path.join(file, 'below', 'secret'), 'a'))
  expect(explainError(error)).toBe(
    `${file} is a file where a folder is needed: move it away, or set DATA_DIR to another folder.`,
  )
  rmSync(folder, { recursive: true })
})

it('says what to do when a folder stands where a file should be', () => {
  const error = caught(() => writeFileSync(os.tmpdir(), 'a'))
  expect(explainError(error)).toBe(
    `${os.tmpdir()} is a folder where a file is needed: move it away, then run the command again.`,
  )
})

it.each([
  [
    'its disk is full',
    { code: '53100' },
    'could not extend file',
    /^The disk of the database is full: free /,
  ],
  ['its user lacks rights', { code: '42501' }, 'permission denied', /lacks rights.*: let that user own the/],
  ['it is being stopped', { code: '57P01' }, 'terminating connection', /ended in the middle: see that it is/],
  ['it is gone', {}, 'Connection terminated unexpectedly', /ended in the middle: see that it is running/],
])(
  'says what to do about a database when %s, however deep the error is wrapped',
  (_what, code, message, sentence) => {
    const cause = Object.assign(new Error(message), code)
    expect(explainError(new Error('Failed query: select 1', { cause }))).toMatch(sentence)
  },
)

it('repeats a sentence that is one already, and gives a refusal by a rule with its code', () => {
  expect(explainError(new CommandError('Do this.'))).toBe('Do this.')
  expect(explainError(new DomainError('BAD_DAY', 'Write the day as 2026-01-31.'))).toBe(
    'BAD_DAY — Write the day as 2026-01-31.',
  )
})

it('keeps silent about a fault of the program: its details are worth seeing', () => {
  expect(explainError(new TypeError('x is not a function'))).toBeUndefined()
  expect(explainError(caught(() => writeFileSync('/nowhere/at/all', '')))).toBeUndefined()
})
