import { alternate, timed } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import { withBothServers } from '../world/sideBySide'
import type { Measurement } from './measurement'

const NAME = 'search'

/** A name with a slip of the finger, part of an address, a receipt with and without its letter, an amount. */
const TYPED = ['fischr 205', 'building 0101', 'R45210', '45210', '1,234.00'] as const

/** One thing found after the other, and as many pages of an admin that has nothing to show. */
export const searchFigure: Measurement = {
  name: NAME,
  measure: async (world) => {
    await world.business()
    const times = await withBothServers(world, ({ product, bare }) =>
      alternate(
        {
          ours: timed(async () => {
            for (const words of TYPED) await product.read(`/api/find?q=${encodeURIComponent(words)}`)
          }),
          other: timed(async () => {
            for (const words of TYPED) await bare.read(`/admin?asked=${encodeURIComponent(words)}`)
          }),
        },
        { runs: 15, warmUps: 3 },
      ),
    )
    return {
      figure: figureOf({ name: NAME, unit: 'ms', ...times, target: 1 }),
      comparedWith: 'as many pages of the empty admin of a bare Payload app',
    }
  },
}
