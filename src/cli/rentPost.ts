import { parseArgs } from 'node:util'

import { isDay, type Day } from '@/domain/calendar/day'
import { formatDollars } from '@/domain/money/formatMoney'

import { CommandError } from './commandError'
import { withPayload } from './withPayload'

const USAGE = 'Usage: npm run rent:post -- --through 2026-04-15'

const throughOf = (args: string[]): Day => {
  let given: string | undefined
  try {
    given = parseArgs({ args, options: { through: { type: 'string' } } }).values.through
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`)
  }
  if (isDay(given)) return given
  if (given !== undefined) throw new CommandError(`“${given}” is not a day. ${USAGE}`)
  throw new CommandError(`Say through which day rent is to be posted. ${USAGE}`)
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** `npm run rent:post -- --through 2026-04-15`: posts the rent that is due and not posted yet, and says how much. */
export const run = async (args: string[]): Promise<void> => {
  const through = throughOf(args)
  const { charges, cents, accounts } = await withPayload(
    async (payload) => {
      // Only now: it belongs to the configuration, which reads the environment as it loads.
      const { postRent } = await import('@plugins/ledger/index')
      return postRent({ payload, through })
    },
    { needsBusiness: true },
  )
  console.log(
    charges === 0
      ? `Rent through ${through} is posted already: nothing to add.`
      : `Rent posted through ${through}: ${counted(charges, 'charge')} in ${counted(accounts, 'account')}, ${formatDollars(cents)} (${cents} cents).`,
  )
}
