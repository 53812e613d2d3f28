import type { Day } from '@/domain/calendar/day'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/exports/exportTable'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

import { daysAsked } from '../shared/daysAsked'
import type { IncomeExpenseFilters } from './queries/types'

export const INCOME_EXPENSE_PARAMETERS = ['from', 'to', 'property', 'format'] as const

export type IncomeExpenseParameters = {
  readonly filters: IncomeExpenseFilters
  readonly format: 'json' | ExportFormat
}

/**
 * The parameters of `GET /api/reports/income-expense`, and of its screen. Without any: this year so far, all properties.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter
 */
export const incomeExpenseParameters = (address: URLSearchParams, today: Day): IncomeExpenseParameters => {
  const read = parameterReader(address, INCOME_EXPENSE_PARAMETERS)
  return {
    filters: {
      ...daysAsked(read, today),
      propertyIds: read.list('property', "a property's number", readId) ?? [],
    },
    format: read.oneOf('format', ['json', ...EXPORT_FORMATS]) ?? 'json',
  }
}
