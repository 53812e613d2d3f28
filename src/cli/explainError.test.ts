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
  const error = caught(() => writeFileSync(path.join(file, 'secret'), 'a'))
  expect(explainError(error)).toMatch(/is a file where a folder is needed: move it away, or set DATA_DIR/)
  rmSync(folder, { recursive: true })
})

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
