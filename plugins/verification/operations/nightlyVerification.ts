import type { Payload } from 'payload'

import { lookOncePerDay } from '@/lib/database/lookOncePerDay'

import { keepVerification } from './keepVerification'
import { verifyBooks } from './verifyBooks'

/**
 * Verifies the books once a day of the business's own, and writes down what disagrees: ids and cents, no names. Safe to
 * repeat, in any number of processes. A look that somebody has taken that day already is enough.
 * @returns how many differences there are; null when the day's look was taken already
 */
export const nightlyVerification = async (payload: Payload): Promise<number | null> => {
  const taken = await lookOncePerDay(payload, {
    table: 'verifications',
    look: (today) => verifyBooks({ payload, asOf: today }),
    keep: (req, verified) => keepVerification({ payload, req }, verified),
  })
  if (!taken) return null
  const { discrepancies } = taken.found
  if (discrepancies.length > 0)
    payload.logger.error(`The books do not agree as of ${taken.today}: ${discrepancies.length} differences`)
  return discrepancies.length
}
