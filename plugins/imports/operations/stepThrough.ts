import { setImmediate as letOthersIn } from 'node:timers/promises'

/**
 * Runs work that is made a step at a time; the server answers others between the steps.
 * @param between told after each step what the step yielded
 */
export const stepThrough = async <Step, Result>(
  steps: Generator<Step, Result>,
  between?: (step: Step) => Promise<void>,
): Promise<Result> => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await letOthersIn()
    await between?.(step.value)
  }
}
