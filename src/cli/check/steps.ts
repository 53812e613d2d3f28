import { existsSync, readFileSync, rmSync } from 'node:fs'

import { importMapUpToDate, migrationsUpToDate, typesUpToDate } from './drift'
import { pdfReader } from './reader'
import { bin, run, type Ran } from './run'
import { swiftServer } from './swiftServer'
import { treeUnchanged } from './tree'
import { vitestCounts, type Counts } from './vitestCounts'

export type Step = {
  name: string
  /** May run at the same time as the step before it. */
  beside?: boolean
  /** What must be there before it, or anything beside it, is begun. */
  prepare?: () => void
  /** @param show whether what its programs print is passed on while they run, or in one piece at their end */
  run: (show: boolean) => Promise<Counts>
}

/** A step that passes or fails as a whole; its output matters only when it fails. */
const whole = (name: string, work: () => Promise<Ran>): Step => ({
  name,
  run: async () => {
    const { ok, output } = await work()
    if (!ok) process.stdout.write(output.endsWith('\n') ? output : `${output}\n`)
    return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  },
})

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A suite of tests, counted test by test. */
const suite = (project: string): Step => ({
  name: project,
  run: async (show) => {
    const report = `tests/output/${project}.json`
    rmSync(report, { force: true })
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { ok, output } = await run([bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters], {
      show,
    })
    if (!show) process.stdout.write(`\n── what ${project} said\n${output}`)
    if (!existsSync(report)) console.log(`The run was cut off. Its last words: ${output.slice(-300)}`)
    return vitestCounts(readReport(report), ok)
  },
})

/**
 * Each has a database server of its own and does one thing after another, so that it takes what the tests before it leave
 * of two processors. A server given by `TEST_DATABASE_URL` is one for all, and `quiet` needs it to itself.
 */
const BESIDE = { beside: !process.env.TEST_DATABASE_URL }

/** The tests of files against a real S3 server, where there is one to be had. */
const bucketSuite: Step = {
  name: 's3',
  ...BESIDE,
  prepare: () => void swiftServer(),
  run: async (show) => {
    if (swiftServer()) return suite('s3').run(show)
    console.log(
      'LEFT OUT: the tests of S3 need OpenStack Swift, which is not here and cannot be installed ' +
        '(as root on Debian: apt-get install swift-proxy swift-account swift-container swift-object).',
    )
    return { passed: 0, failed: 0 }
  },
}

/** In the order that tells soonest what is wrong. The browser tests use the build. */
export const STEPS: readonly Step[] = [
  whole('lint', () => run([bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'])),
  // Each of these keeps one processor busy.
  ...[
    whole('types', () => run([bin('typescript/bin/tsc'), '--noEmit'])),
    whole('format', () => run([bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'])),
    whole('boundaries', () =>
      run([bin('dependency-cruiser/bin/dependency-cruise.mjs'), '.', '--output-type', 'err']),
    ),
    // Knip loads the configuration.
    whole('unused', () =>
      run(['-C', 'production', bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints']),
    ),
  ].map((step) => ({ ...step, beside: true })),
  whole('PDF reader', () => Promise.resolve(pdfReader())),
  suite('unit'),
  whole('drift of types', typesUpToDate),
  whole('drift of the import map', importMapUpToDate),
  whole('drift of migrations', migrationsUpToDate),
  suite('int'),
  { ...suite('quiet'), ...BESIDE },
  bucketSuite,
  whole('build', () => run(['src/cli/run.mjs', 'build'])),
  suite('e2e'),
  whole('tree unchanged', () => Promise.resolve(treeUnchanged())),
]
