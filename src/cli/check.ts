import { STEPS, type Step } from './check/steps'
import { CommandError } from './commandError'
import type { Command } from './runCommand'

const chosen = (args: readonly string[]): Step[] => {
  const matches = (step: Step, word: string): boolean =>
    step.name === word || step.name.startsWith(`${word} `)
  const unknown = args.find((arg) => !STEPS.some((step) => matches(step, arg.replace(/^-/, ''))))
  if (unknown)
    throw new CommandError(
      `There is no step "${unknown}": choose from ${STEPS.map(({ name }) => name).join(', ')}.`,
    )
  const wanted = args.filter((arg) => !arg.startsWith('-'))
  const unwanted = args.filter((arg) => arg.startsWith('-')).map((arg) => arg.slice(1))
  return STEPS.filter(
    (step) =>
      (wanted.length === 0 || wanted.some((word) => matches(step, word))) &&
      !unwanted.some((word) => matches(step, word)),
  )
}

/**
 * `npm run check`: everything that must hold before a change is merged; `npm test` leaves out the generated files.
 * Arguments name the steps to run, or with a leading minus the ones to leave out.
 * The last line is `N passed, M failed`: each test and each other step counts one.
 */
export const run: Command = async (args) => {
  const lines: string[] = []
  const failures: string[] = []
  let passed = 0
  let failed = 0
  for (const step of chosen(args)) {
    console.log(`\n── ${step.name}`)
    const started = Date.now()
    const counts = await step.run()
    passed += counts.passed
    failed += counts.failed
    failures.push(...(counts.names ?? []).map((name) => `FAIL ${step.name}: ${name}`))
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    const verdict = counts.failed === 0 ? 'ok  ' : 'FAIL'
    lines.push(`${verdict} ${step.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`)
    console.log(lines.at(-1))
  }
  console.log(`\n${[...lines, ...failures].join('\n')}\n\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}
