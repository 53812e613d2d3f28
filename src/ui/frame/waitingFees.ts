import type { ServerProps } from 'payload'

import { readerOf } from '../reader'

/** How many late fees wait for this user to review them; none for whoever may not. */
export const waitingFees = async ({ payload, permissions }: ServerProps): Promise<number> => {
  const user = await readerOf(payload)
  if (!user || !permissions?.collections?.['late-fees']?.read) return 0
  const { totalDocs } = await payload.count({
    collection: 'late-fees',
    overrideAccess: false,
    user,
    where: { or: [{ status: { equals: 'proposed' } }, { waiverProposed: { equals: true } }] },
  })
  return totalDocs
}
