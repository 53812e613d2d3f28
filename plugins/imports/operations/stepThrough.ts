/**
 * Runs work that is made a step at a time.
 * @param between told after each step what the step yielded; others are served while it waits
 */
export const stepThrough = async <Step, Result>(
  steps: Generator<Step, Result>,
  between: (step: Step) => Promise<void>,
): Promise<Result> => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await between(step.value)
  }
}
