import type { Day } from '@/domain/calendar/day'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/exports/exportTable'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

import { MOST_MONTHS, monthsIn, readRange } from '../shared/readRange'
import { COLLECTION_VIEWS, type CollectionFilters, type CollectionView } from './queries/types'

const MAX_LIMIT = 10_000
const DEFAULT_LIMIT = 100
const MAX_PAGE = 1_000_000

export const COLLECTIONS_PARAMETERS = [
  'from',
  'to',
  'year',
  'month',
  'property',
  'view',
  'page',
  'limit',
  'format',
] as const

export type CollectionsParameters = {
  readonly view: CollectionView
  readonly filters: CollectionFilters
  readonly page: { readonly page: number; readonly limit: number }
  readonly format: 'json' | ExportFormat
  /** Whether the address names how many rows; a file without it is whole. */
  readonly limited: boolean
}

/**
 * The parameters of `GET /api/reports/collections`, and of its screen. Without any: this year, by month.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter
 */
export const collectionsParameters = (address: URLSearchParams, today: Day): CollectionsParameters => {
  const read = parameterReader(address, COLLECTIONS_PARAMETERS)
  const range = readRange(read, today)
  const view = read.oneOf('view', COLLECTION_VIEWS) ?? 'month'
  if (view === 'month' && monthsIn(range) > MOST_MONTHS)
    throw badParameter('from', `choose at most ${MOST_MONTHS} months, or another view.`)
  const limit = read.whole('limit', 1, MAX_LIMIT)
  return {
    view,
    filters: { ...range, propertyIds: read.list('property', "a property's number", readId) ?? [] },
    page: { page: read.whole('page', 1, MAX_PAGE) ?? 1, limit: limit ?? DEFAULT_LIMIT },
    format: read.oneOf('format', ['json', ...EXPORT_FORMATS]) ?? 'json',
    limited: limit !== undefined,
  }
}
