import { makeTenYears } from '../generate/tenYears'
import { alternate, timed } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import { withBothServers } from '../world/sideBySide'
import type { Measurement } from './measurement'

const NAME = 'account-screen'

/** The screen of an account with ten years of entries, and the admin of a bare Payload app, which has nothing to show. */
export const accountScreenFigure: Measurement = {
  name: NAME,
  measure: async (world) => {
    const { nextMonth } = await world.business()
    const account = await makeTenYears((await world.databases()).product.hold, nextMonth)
    const times = await withBothServers(world, ({ product, bare }) =>
      alternate(
        {
          ours: timed(() => product.read(`/admin/accounts/${account}`)),
          other: timed(() => bare.read('/admin')),
        },
        { runs: 15, warmUps: 3 },
      ),
    )
    return {
      figure: figureOf({ name: NAME, unit: 'ms', ...times, target: 3 }),
      comparedWith: 'the empty admin of a bare Payload app',
    }
  },
}
