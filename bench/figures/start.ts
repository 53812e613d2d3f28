import { alternate, type Work } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import { startServer, type Serving } from '../world/server'
import type { Measurement } from './measurement'

const NAME = 'start'

/** From the start of the command to the last byte of the first page, in milliseconds. */
const toFirstPage =
  (serving: Serving): Work =>
  async () => {
    const started = performance.now()
    const server = await startServer(serving)
    const taken = performance.now() - started
    await server.stop()
    return taken
  }

/** What `npm start` runs, and `next start` of a bare app: both built, the database up and its tables there. */
export const startFigure: Measurement = {
  name: NAME,
  measure: async (world) => {
    const product = await world.productStart()
    const bare = await world.bareApp()
    const times = await alternate({ ours: toFirstPage(product), other: toFirstPage(bare) }, { runs: 5 })
    return {
      figure: figureOf({ name: NAME, unit: 'ms', ...times, target: null }),
      comparedWith: 'a bare Payload app',
    }
  },
}
