import { figureOf } from '../measure/figure'
import { peakMemory } from '../measure/peakMemory'
import { withBothServers, type SideBySide } from '../world/sideBySide'
import type { Measurement } from './measurement'
import { reportAddresses } from './reportQuestions'

const NAME = 'memory'

/** Often enough that what is never freed would show. */
const ROUNDS = 6

/** The peak after all rows have been read again and again. */
const peakOf = async (
  { server, read }: SideBySide['product'],
  addresses: readonly string[],
): Promise<number> => {
  let peak = peakMemory(server.pid)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const address of addresses) {
      await read(address)
      peak = Math.max(peak, peakMemory(server.pid))
    }
  return peak
}

/** What the server holds at most, from its start to the last of several answers with all rows of the report. */
export const memoryFigure: Measurement = {
  name: NAME,
  measure: async (world) => {
    const { asOf, leases } = await world.business()
    const addresses = reportAddresses('all-rows', asOf, leases)
    const peaks = await withBothServers(world, async ({ product, bare, copyAnswers }) => {
      const copies = await copyAnswers(addresses)
      return { ours: await peakOf(product, addresses), other: await peakOf(bare, copies) }
    })
    return {
      figure: figureOf({ name: NAME, unit: 'MB', ...peaks, target: null }),
      comparedWith: 'a bare Payload app that answers the same JSON',
    }
  },
}
