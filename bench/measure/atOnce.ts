/** The value that 95 of 100 do not exceed. @throws when there is none */
export const percentile95 = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.ceil(sorted.length * 0.95) - 1]
  if (value === undefined) throw new Error('There is nothing to take a percentile of.')
  return value
}

/**
 * Lets `people` do the work at once, and answers how many milliseconds each of them waited.
 * Bounded: each does it once.
 */
export const atOnce = (people: number, work: () => Promise<unknown>): Promise<number[]> =>
  Promise.all(
    Array.from({ length: people }, async () => {
      const started = performance.now()
      await work()
      return performance.now() - started
    }),
  )
