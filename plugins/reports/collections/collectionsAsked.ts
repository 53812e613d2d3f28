import type { PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'

import { placesAsked } from '../shared/placesAsked'
import type { CollectionFilters } from './queries/types'

/** The report's filters in words, as its paper says them. */
export const collectionsAsked = async (
  req: PayloadRequest,
  { from, to, propertyIds }: CollectionFilters,
): Promise<string[]> => [`${longDay(from)} to ${longDay(to)}`, ...(await placesAsked(req, propertyIds))]
