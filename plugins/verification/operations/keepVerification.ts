import type { Payload, PayloadRequest } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'

import { inWords } from '../discrepancy'
import type { Verified } from './verifyBooks'

/** How many differences are written down; all of them are counted. */
const NAMED = 50

/** Writes down what a look at the books found: ids and cents, no names. The first screen shows the latest. */
export const keepVerification = async (
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  { asOf, accounts, entries, balanceCents, discrepancies }: Verified,
): Promise<void> => {
  await payload.create({
    collection: 'verifications',
    depth: 0,
    ...(req ? { req } : {}),
    data: {
      asOf: dayToNoonUtc(asOf),
      accounts,
      entries,
      balanceCents,
      differences: discrepancies.length,
      details: discrepancies.slice(0, NAMED).map(inWords).join('\n'),
    },
  })
}
