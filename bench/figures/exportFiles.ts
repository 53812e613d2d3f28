import { figureOf } from '../measure/figure'
import { peakMemory } from '../measure/peakMemory'
import type { World } from '../world/index'
import { startServer, type Server } from '../world/server'
import { signIn, visit } from '../world/visitor'
import type { Measurement } from './measurement'

const FORMATS = ['csv', 'xlsx'] as const
type Format = (typeof FORMATS)[number]

/** Every expense of the business, void ones apart: 200,000 at full size. */
const EXPENSES = '/api/reports/expenses?view=entries&from=2000-01-01&to=2099-12-31'
/** The same report as it is looked at. */
const FIRST_PAGE = `${EXPENSES}&limit=50`

type Download = { firstByteMs: number; lines: number }

/** Reads a file as a browser saves it: nothing of it is kept. */
const download = async ({ url }: Server, authorization: string, format: Format): Promise<Download> => {
  const started = performance.now()
  const response = await fetch(`${url}${EXPENSES}&format=${format}`, { headers: { authorization } })
  if (!response.ok || !response.body) throw new Error(`The file was answered with ${response.status}.`)
  let firstByteMs = 0
  let lines = 0
  const reader = response.body.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    firstByteMs ||= performance.now() - started
    for (const byte of piece.value) if (byte === 10) lines += 1
  }
  return { firstByteMs, lines }
}

const measured = async (
  world: World,
  format: Format,
): Promise<Download & { before: number; after: number }> => {
  await world.business()
  const server = await startServer(await world.productServer())
  try {
    const read = await visit(server)
    const authorization = await signIn(server)
    // What a server has loaded that this report was looked at on.
    await read(FIRST_PAGE)
    const before = peakMemory(server.pid)
    const file = await download(server, authorization, format)
    return { ...file, before, after: peakMemory(server.pid) }
  } finally {
    await server.stop()
  }
}

/** What the server holds at most when a file of every expense is downloaded, against what it held before. */
export const exportFigures: readonly Measurement[] = FORMATS.map((format) => {
  const name = `export-memory-${format}`
  return {
    name,
    measure: async (world) => {
      const { before, after, firstByteMs, lines } = await measured(world, format)
      const said = format === 'csv' ? `, ${lines} lines` : ''
      return {
        figure: figureOf({ name, unit: 'MB', ours: after, other: before, target: 1.5 }),
        comparedWith: `the same server before the file; first byte after ${Math.round(firstByteMs)} ms${said}`,
      }
    },
  }
})
