/** Rows between two steps: some milliseconds. */
export const ROWS_A_STEP = 1_000

/** Runs work that is made a step at a time in one go. */
export function lastOf<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
