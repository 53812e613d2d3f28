import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'

import { inReadingTransaction } from '../queries/inReadingTransaction'
import { rentBalance } from '../queries/rentBalance/rentBalance'
import type {
  RentBalanceCounts,
  RentBalanceFilters,
  RentBalancePage,
  RentBalanceReport,
} from '../queries/rentBalance/types'

/** The rent-balance report for the person who asks: the office sees every account, nobody else sees any. */
export const rentBalanceReport = async (
  req: PayloadRequest,
  filters: RentBalanceFilters,
  page: RentBalancePage,
): Promise<{ report: RentBalanceReport; counts: RentBalanceCounts }> => {
  requirePermission(req, 'reports.rentBalance')
  return inReadingTransaction(req.payload, (place) => rentBalance(place, filters, page))
}
