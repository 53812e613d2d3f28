import path from 'node:path'

/** @property names the failed ones by file and name, as far as they are known: the end of a long output tells them */
export type Counts = { passed: number; failed: number; names?: readonly string[] }

/** What is read of Vitest's JSON report. */
type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' &&
  value !== null &&
  'numPassedTests' in value &&
  'numFailedTests' in value &&
  'testResults' in value &&
  Array.isArray(value.testResults)

/** Files that failed without a failed test: they did not load, or their set-up or teardown broke. */
const brokenFiles = ({ testResults }: Report): string[] =>
  testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    )
    .map(({ name }) => path.relative('', name))

const failedTests = ({ testResults }: Report): string[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${path.relative('', name)}: ${fullName}`),
  )

/**
 * Counts a run of Vitest. A file that did not load counts as one failure, and so does whatever made the run itself fail,
 * a run without a single test included: a suite that has gone missing must not look like success.
 * @param report its JSON report, `undefined` when it wrote none
 * @param exitedWell whether Vitest ended with exit code 0
 */
export const vitestCounts = (report: unknown, exitedWell: boolean): Counts => {
  if (!isReport(report)) return { passed: 0, failed: 1 }
  const passed = report.numPassedTests
  const broken = brokenFiles(report)
  const failed = report.numFailedTests + broken.length
  const unexplained = failed === 0 && (!exitedWell || passed === 0)
  return { passed, failed: unexplained ? 1 : failed, names: [...failedTests(report), ...broken] }
}
