import { EXPORT_FORMATS, type ExportFormat } from '@/lib/exports/exportTable'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'
import type { Day } from '@/domain/calendar/day'

import { DEPOSITS_INCLUDE, type DepositsFilters } from './queries/types'

const MAX_LIMIT = 10_000
const DEFAULT_LIMIT = 100
const MAX_PAGE = 1_000_000

export const DEPOSITS_PARAMETERS = ['asOf', 'property', 'include', 'page', 'limit', 'format'] as const

export type DepositsParameters = {
  readonly filters: DepositsFilters
  readonly page: { readonly page: number; readonly limit: number }
  readonly format: 'json' | ExportFormat
  /** Whether the address names how many rows; a file without it is whole. */
  readonly limited: boolean
}

/**
 * The parameters of `GET /api/reports/deposits`, and of its screen. Without any: today, all properties, the tenancies
 * that are not over and those for which something is still held.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter
 */
export const depositsParameters = (address: URLSearchParams, today: Day): DepositsParameters => {
  const read = parameterReader(address, DEPOSITS_PARAMETERS)
  const limit = read.whole('limit', 1, MAX_LIMIT)
  return {
    filters: {
      asOf: read.day('asOf') ?? today,
      propertyIds: read.list('property', "a property's number", readId) ?? [],
      include: read.oneOf('include', DEPOSITS_INCLUDE) ?? 'open',
    },
    page: { page: read.whole('page', 1, MAX_PAGE) ?? 1, limit: limit ?? DEFAULT_LIMIT },
    format: read.oneOf('format', ['json', ...EXPORT_FORMATS]) ?? 'json',
    limited: limit !== undefined,
  }
}
