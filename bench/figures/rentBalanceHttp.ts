import { alternate, timed } from '../measure/alternate'
import { figureOf } from '../measure/figure'
import { withBothServers } from '../world/sideBySide'
import type { Visitor } from '../world/visitor'
import type { Measurement } from './measurement'
import { QUESTIONS, reportAddresses } from './reportQuestions'

const readAll = (read: Visitor, addresses: readonly string[]) => async (): Promise<void> => {
  for (const address of addresses) await read(address)
}

/** The report as the production build answers it, and the same JSON out of one stored row of a bare Payload app. */
export const rentBalanceHttpFigures: readonly Measurement[] = QUESTIONS.map((question) => {
  const name = `rent-balance-http-${question}`
  return {
    name,
    measure: async (world) => {
      const { asOf, leases } = await world.business()
      const addresses = reportAddresses(question, asOf, leases)
      const times = await withBothServers(world, async ({ product, bare, copyAnswers }) => {
        const copies = await copyAnswers(addresses)
        return alternate(
          { ours: timed(readAll(product.read, addresses)), other: timed(readAll(bare.read, copies)) },
          { runs: 7, warmUps: 2 },
        )
      })
      return {
        figure: figureOf({ name, unit: 'ms', ...times, target: null }),
        comparedWith: 'the same JSON from a stored row, by a bare Payload app',
      }
    },
  }
})
