import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

import { isDay, type Day } from '@/domain/calendar/day'
import { balanceInWords } from '@/domain/money/formatMoney'

import { CommandError } from './commandError'
import { withPayload } from './withPayload'

const USAGE = 'Usage: npm run verify:books [-- --as-of 2026-04-15]'

const asOfIn = (args: string[]): Day | undefined => {
  let given: string | undefined
  try {
    given = parseArgs({ args, options: { 'as-of': { type: 'string' } } }).values['as-of']
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`)
  }
  if (given === undefined || isDay(given)) return given
  throw new CommandError(`“${given}” is not a day. ${USAGE}`)
}

const verify = async (payload: Payload, asked: Day | undefined): Promise<number> => {
  // Only now: it belongs to the configuration, which reads the environment as it loads.
  const { inWords, keepVerification, verifyBooks } = await import('@plugins/verification/index')
  const verified = await verifyBooks({ payload, ...(asked ? { asOf: asked } : {}) })
  const { asOf, accounts, entries, balanceCents, discrepancies } = verified
  // The first screen says what the last look at today's books found, whoever took it.
  if (asked === undefined) await keepVerification({ payload }, verified)
  if (discrepancies.length === 0) {
    console.log(
      `The books agree to the cent as of ${asOf}: ${accounts} accounts, ${entries} entries, in all ${balanceInWords(balanceCents)}.`,
    )
    return 0
  }
  for (const discrepancy of discrepancies) console.error(inWords(discrepancy))
  console.error(`The books do not agree as of ${asOf}: ${discrepancies.length} differences, named above.`)
  return 1
}

/**
 * `npm run verify:books`: works the books out again from the raw entries and says whether everything agrees with them.
 * @returns 1 when something does not, naming account, entry and cents
 */
export const run = async (args: string[]): Promise<number> => {
  const asked = asOfIn(args)
  return withPayload((payload) => verify(payload, asked), { needsBusiness: true })
}
