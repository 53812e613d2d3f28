import type { PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { UNIT_STATUS_LABELS } from '@/domain/portfolio/statuses'

import { placesAsked } from '../shared/placesAsked'
import type { RentRollFilters } from './queries/types'

/** The roll's filters in words, as its paper says them. */
export const rentRollAsked = async (
  req: PayloadRequest,
  { asOf, propertyIds, occupancy }: RentRollFilters,
): Promise<string[]> => [
  `At the end of ${longDay(asOf)}`,
  ...(await placesAsked(req, propertyIds)),
  ...(occupancy === null ? [] : [`Units: ${UNIT_STATUS_LABELS[occupancy].toLowerCase()}`]),
]
