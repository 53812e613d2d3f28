import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'

import { readReport } from '../shared/readReport'
import { rentBalance } from './queries/rentBalance'
import type {
  RentBalanceCounts,
  RentBalanceFilters,
  RentBalancePage,
  RentBalanceReport,
} from './queries/types'

/** The rent-balance report for the person who asks: the office sees every account, nobody else sees any. */
export const rentBalanceReport = async (
  req: PayloadRequest,
  filters: RentBalanceFilters,
  page: RentBalancePage,
): Promise<{ report: RentBalanceReport; counts: RentBalanceCounts }> => {
  requirePermission(req, 'reports.rentBalance')
  return readReport(req.payload, 'rent-balance', { filters, page }, (place) =>
    rentBalance(place, filters, page),
  )
}
