import { median } from './median'

/** Does the work once and answers what it cost: milliseconds, or whatever the figure counts. */
export type Work = () => Promise<number>

/** The milliseconds that `work` takes. */
export const timed =
  (work: () => Promise<unknown>): Work =>
  async () => {
    const started = performance.now()
    await work()
    return performance.now() - started
  }

/**
 * Runs ours and the other's in turn, ours first, so that what the machine does meanwhile falls on both alike.
 * @returns the medians of the counted runs
 */
export const alternate = async (
  { ours, other }: { ours: Work; other: Work },
  { runs, warmUps = 1 }: { runs: number; warmUps?: number },
): Promise<{ ours: number; other: number }> => {
  const counted = { ours: [] as number[], other: [] as number[] }
  for (let run = -warmUps; run < runs; run += 1) {
    const mine = await ours()
    const theirs = await other()
    if (run < 0) continue
    counted.ours.push(mine)
    counted.other.push(theirs)
  }
  return { ours: median(counted.ours), other: median(counted.other) }
}
