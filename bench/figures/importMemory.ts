import { figureOf } from '../measure/figure'
import { peakMemory } from '../measure/peakMemory'
import { forgetPosted } from '../rivals/postedRecords'
import { importDesk } from '../world/importDesk'
import { startServer } from '../world/server'
import type { Measurement } from './measurement'

const NAME = 'import-memory'
const LINES = 100_000
const LIMIT_MB = 600

/** What a server holds at most that takes in 100,000 lines: upload, some pages and ticks, and the posting of all. */
export const importMemoryFigure: Measurement = {
  name: NAME,
  measure: async (world) => {
    const { client, bankAccount, fileOf } = await world.importBooks()
    const file = await fileOf(LINES)
    const server = await startServer(await world.importServer())
    try {
      const desk = await importDesk(server)
      const { id, ready } = await desk.upload(file, bankAccount)
      if (ready.rows !== LINES) throw new Error(`Of ${LINES} lines ${ready.rows} are ready to be posted.`)
      for (const page of [1, 1000, 2000]) await desk.rows(id, page)
      for (const included of [false, true]) await desk.tick(id, 500, included)
      await desk.commit(id)
      return {
        figure: figureOf({
          name: NAME,
          unit: 'MB',
          ours: peakMemory(server.pid),
          other: LIMIT_MB,
          target: 1,
        }),
        comparedWith: 'the most it may hold',
      }
    } finally {
      await server.stop()
      await forgetPosted(client)
    }
  },
}
