import { makeTenYears } from '../generate/tenYears'
import { atOnce, percentile95 } from '../measure/atOnce'
import { figureOf } from '../measure/figure'
import type { World } from '../world/index'
import { withBothServers } from '../world/sideBySide'
import type { Measurement } from './measurement'

const PEOPLE = 20
const ROUNDS = 3
const WARM_UPS = 3

/** The screens people have open all day, by what stands in the figure's name. */
export const SCREENS = {
  home: '/admin',
  'rent-balance': '/admin/reports/rent-balance',
  'rent-roll': '/admin/reports/rent-roll',
  expenses: '/admin/reports/expenses',
  'income-expense': '/admin/reports/income-expense',
  collections: '/admin/reports/collections',
  deposits: '/admin/reports/deposits',
  tasks: '/admin/tasks',
  calendar: '/admin/tasks/calendar',
} as const

const accountAddress = async (world: World): Promise<string> => {
  const { nextMonth } = await world.business()
  return `/admin/accounts/${await makeTenYears((await world.databases()).product.hold, nextMonth)}`
}

const screen = (name: string, addressIn: (world: World) => string | Promise<string>): Measurement => ({
  name,
  measure: async (world) => {
    await world.business()
    const address = await addressIn(world)
    const waited = await withBothServers(world, async ({ product, bare }) => {
      const ours = () => product.read(address)
      const other = () => bare.read('/admin')
      // What a server that has run for a while has loaded.
      for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) {
        await ours()
        await other()
      }
      const all = { ours: [] as number[], other: [] as number[] }
      for (let round = 0; round < ROUNDS; round += 1) {
        all.ours.push(...(await atOnce(PEOPLE, ours)))
        all.other.push(...(await atOnce(PEOPLE, other)))
      }
      return { ours: percentile95(all.ours), other: percentile95(all.other) }
    })
    return {
      figure: figureOf({ name, unit: 'ms', ...waited, target: 3 }),
      comparedWith: `the empty admin of a bare Payload app; p95 of ${PEOPLE} people at once`,
    }
  },
})

/** How long people wait for a screen who open it at once. */
export const screenFigures: readonly Measurement[] = [
  ...Object.entries(SCREENS).map(([name, address]) => screen(`screen-${name}`, () => address)),
  screen('screen-account', accountAddress),
]
