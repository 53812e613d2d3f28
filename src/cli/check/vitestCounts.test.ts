import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { vitestCounts } from './vitestCounts'

const file = (status: string, ...tests: string[]) => ({
  name: path.resolve('plugins/some.test.ts'),
  status,
  assertionResults: tests.map((test, at) => ({ status: test, fullName: `test ${at + 1}` })),
})

describe('counting a run of tests', () => {
  it('takes the numbers of the report', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, testResults: [file('failed', 'failed', 'failed')] }

    expect(vitestCounts(report, false)).toEqual({
      passed: 7,
      failed: 2,
      names: ['plugins/some.test.ts: test 1', 'plugins/some.test.ts: test 2'],
    })
  })

  it('counts a file that did not load as a failure, although none of its tests failed', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 0,
      testResults: [file('passed', 'passed'), file('failed')],
    }

    expect(vitestCounts(report, false)).toEqual({ passed: 7, failed: 1, names: ['plugins/some.test.ts'] })
  })

  it('counts an error outside of every test as a failure', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, testResults: [file('passed', 'passed')] }

    expect(vitestCounts(report, false)).toMatchObject({ passed: 7, failed: 1 })
    expect(vitestCounts(report, true)).toMatchObject({ passed: 7, failed: 0 })
  })

  it('does not take a run without tests, or without a report, for a success', () => {
    expect(vitestCounts({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, true)).toMatchObject({
      passed: 0,
      failed: 1,
    })
    expect(vitestCounts(undefined, true)).toEqual({ passed: 0, failed: 1 })
  })
})
