import type { Day } from '@/domain/calendar/day'
import { UNIT_STATUSES } from '@/domain/leases/unitStatus'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/exports/exportTable'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

import type { RentRollFilters } from './queries/types'

const MAX_LIMIT = 10_000
const DEFAULT_LIMIT = 50
const MAX_PAGE = 1_000_000

export const RENT_ROLL_PARAMETERS = ['asOf', 'property', 'occupancy', 'page', 'limit', 'format'] as const

export type RentRollParameters = {
  readonly filters: RentRollFilters
  readonly page: { readonly page: number; readonly limit: number }
  readonly format: 'json' | ExportFormat
  /** Whether the address names how many rows; a file without it is whole. */
  readonly limited: boolean
}

/**
 * The parameters of `GET /api/reports/rent-roll`, and of its screen. Without any: today, every unit.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter
 */
export const rentRollParameters = (address: URLSearchParams, today: Day): RentRollParameters => {
  const read = parameterReader(address, RENT_ROLL_PARAMETERS)
  const limit = read.whole('limit', 1, MAX_LIMIT)
  return {
    filters: {
      asOf: read.day('asOf') ?? today,
      propertyIds: read.list('property', "a property's number", readId) ?? [],
      occupancy: read.oneOf('occupancy', UNIT_STATUSES) ?? null,
    },
    page: { page: read.whole('page', 1, MAX_PAGE) ?? 1, limit: limit ?? DEFAULT_LIMIT },
    format: read.oneOf('format', ['json', ...EXPORT_FORMATS]) ?? 'json',
    limited: limit !== undefined,
  }
}
