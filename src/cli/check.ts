import { groupsOf, type Group } from './check/groups'
import { STEPS, type Step } from './check/steps'
import type { Counts } from './check/vitestCounts'
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

type Done = { step: Step; counts: Counts; line: string }

const runStep = async (step: Step, show: boolean): Promise<Done> => {
  console.log(`\n── ${step.name}${show ? '' : ', beside it'}`)
  const started = Date.now()
  const counts = await step.run(show)
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const verdict = counts.failed === 0 ? 'ok  ' : 'FAIL'
  const line = `${verdict} ${step.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`
  console.log(line)
  return { step, counts, line }
}

const runGroup = async ({ first, beside }: Group<Step>): Promise<Done[]> => {
  for (const { prepare } of [first, ...beside]) prepare?.()
  const oneByOne = async (): Promise<Done[]> => {
    const done: Done[] = []
    for (const step of beside) done.push(await runStep(step, false))
    return done
  }
  const [of, others] = await Promise.all([runStep(first, true), oneByOne()])
  return [of, ...others]
}

/**
 * `npm run check`: everything that must hold before a change is merged; `npm test` leaves out the generated files.
 * Arguments name the steps to run, or with a leading minus the ones to leave out.
 * The last line is `N passed, M failed`: each test and each other step counts one.
 */
export const run: Command = async (args) => {
  const done: Done[] = []
  for (const group of groupsOf(chosen(args))) done.push(...(await runGroup(group)))
  const sum = (of: 'passed' | 'failed') => done.reduce((total, { counts }) => total + counts[of], 0)
  const failures = done.flatMap(({ step, counts }) =>
    (counts.names ?? []).map((name) => `FAIL ${step.name}: ${name}`),
  )
  const lines = done.map(({ line }) => line)
  console.log(`\n${[...lines, ...failures].join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}
