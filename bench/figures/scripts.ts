import { gzipSync } from 'node:zlib'

import { figureOf } from '../measure/figure'
import { withBothServers } from '../world/sideBySide'
import type { Visitor } from '../world/visitor'
import type { Measurement } from './measurement'
import { SCREENS } from './screens'

const BYTES_PER_KB = 1024

/** Every script that a page names: its own tags, and what its parts say they need. */
const scriptsOf = async (read: Visitor, address: string): Promise<Set<string>> =>
  new Set((await read(address)).match(/static\/chunks\/[\w./~-]+\.js/g) ?? [])

/** What scripts weigh together on the wire, in KB. */
const weightOf = async (read: Visitor, scripts: ReadonlySet<string>): Promise<number> => {
  let bytes = 0
  for (const script of scripts) bytes += gzipSync(await read(`/_next/${script}`)).length
  return bytes / BYTES_PER_KB
}

/** The JavaScript that a screen adds to what the admin of a bare Payload app loads. */
export const scriptFigures: readonly Measurement[] = Object.entries(SCREENS).map(([screen, address]) => {
  const name = `script-${screen}`
  return {
    name,
    measure: async (world) => {
      await world.business()
      const { ours, other } = await withBothServers(world, async ({ product, bare }) => ({
        ours: await weightOf(product.read, await scriptsOf(product.read, address)),
        other: await weightOf(bare.read, await scriptsOf(bare.read, '/admin')),
      }))
      return {
        figure: figureOf({ name, unit: 'KB', ours: Math.max(0, ours - other), other, target: null }),
        comparedWith: 'all scripts of the empty admin of a bare Payload app, on top of which they come',
      }
    },
  }
})
