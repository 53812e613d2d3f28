import type { PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'
import { formatDollars } from '@/domain/money/formatMoney'

import { placesAsked } from '../shared/placesAsked'
import type { RentBalanceFilters } from './queries/types'

const thresholdsInWords = ({ thresholds }: RentBalanceFilters): string[] => {
  const { overCents, overMonthsRent, overDays, overMonths } = thresholds
  const parts = [
    overCents === undefined ? null : formatDollars(overCents),
    overMonthsRent === undefined ? null : `${overMonthsRent} months’ rent`,
    overDays === undefined ? null : `${overDays} days`,
    overMonths === undefined ? null : `${overMonths} months`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? [] : [`Past due over ${parts.join(' and ')}`]
}

/** The report's filters in words, as its paper says them. */
export const rentBalanceAsked = async (
  req: PayloadRequest,
  filters: RentBalanceFilters,
): Promise<string[]> => [
  `At the end of ${longDay(filters.asOf)}`,
  ...(await placesAsked(req, filters.propertyIds)),
  ...(filters.include.length === TENANCY_STATES.length ? [] : [`Tenancies: ${filters.include.join(', ')}`]),
  ...thresholdsInWords(filters),
  ...(filters.q === '' ? [] : [`Found by ‘${filters.q}’`]),
]
