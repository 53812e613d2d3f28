import type { PayloadRequest } from 'payload'

import { rangeInWords } from '@/domain/calendar/rangeInWords'

import { placesAsked } from '../shared/placesAsked'
import type { IncomeExpenseFilters } from './queries/types'

/** The report's filters in words, as its paper says them. */
export const incomeExpenseAsked = async (
  req: PayloadRequest,
  { from, to, propertyIds }: IncomeExpenseFilters,
): Promise<string[]> => [rangeInWords({ from, to }), ...(await placesAsked(req, propertyIds)), 'Cash basis']
