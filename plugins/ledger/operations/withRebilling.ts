import type { PayloadRequest } from 'payload'

import { lockInTransaction } from '@/lib/database/lockInTransaction'

import { unitTenancies } from '../queries/unitTenancies'
import { RENT_LOCK } from './postRent'
import { rebill } from './rebill'

/**
 * Does what changes the days of tenancies on some units without the leases' own hooks, such as an import, and bills
 * again what it billed differently: a new tenancy ends the one before it.
 * @throws `BOOKS_CLOSED` when such a month is closed
 * @see docs/domain.md rules 12 and 15
 */
export const withRebilling = async (
  req: PayloadRequest,
  units: readonly number[],
  work: () => Promise<void>,
): Promise<void> => {
  await lockInTransaction(req, RENT_LOCK)
  const before = await unitTenancies(req, units)
  await work()
  if (units.length > 0) await rebill(req, units, before)
}
