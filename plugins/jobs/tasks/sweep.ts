import type { TaskConfig } from 'payload'

import { eachQuarter } from '../eachQuarter'
import { runnerSince } from '../oneRunner'
import { sweepLeftovers } from '../operations/sweepLeftovers'
import { freeOrphans } from '../queries/freeOrphans'

const UPKEEP_QUEUE = 'upkeep'

/** Clears away what is over. Orphans are freed before it is scheduled, not by it: it may be one of them itself. */
export const sweep: TaskConfig<{ input: object; output: object }> = {
  slug: 'sweep',
  label: 'Clear away what is over',
  retries: 1,
  handler: async ({ req, job }) => {
    await sweepLeftovers({ payload: req.payload, job: Number(job.id) })
    return { output: {} }
  },
  schedule: eachQuarter(UPKEEP_QUEUE, {
    minute: 10,
    beforeSchedule: async (args) => {
      const { payload } = args.req
      const before = await runnerSince(payload)
      if (before === null) return { shouldSchedule: false }
      const freed = await freeOrphans({ payload }, { before })
      if (freed > 0) payload.logger.warn(`Jobs that a process left behind when it ended: ${freed}, run again`)
      return args.defaultBeforeSchedule(args)
    },
  }),
}
