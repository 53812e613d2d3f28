import type { PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'

import { placesAsked } from '../shared/placesAsked'
import type { DepositsFilters } from './queries/types'

/** The register's filters in words, as its paper says them. */
export const depositsAsked = async (
  req: PayloadRequest,
  { asOf, propertyIds, include }: DepositsFilters,
): Promise<string[]> => [
  `At the end of ${longDay(asOf)}`,
  ...(await placesAsked(req, propertyIds)),
  include === 'all' ? 'Every tenancy' : 'Tenancies that are not over, or for which something is held',
]
