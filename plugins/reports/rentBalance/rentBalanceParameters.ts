import type { Day } from '@/domain/calendar/day'
import { TENANCY_STATES } from '@/domain/leases/tenancyState'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/exports/exportTable'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

import { RENT_BALANCE_SORTS, type RentBalanceFilters, type RentBalancePage } from './queries/types'

export const MAX_LIMIT = 10_000
const DEFAULT_LIMIT = 50

export const RENT_BALANCE_PARAMETERS = [
  'asOf',
  'property',
  'pastDueOverCents',
  'pastDueOverMonthsRent',
  'pastDueDays',
  'pastDueMonths',
  'include',
  'q',
  'sort',
  'page',
  'limit',
  'format',
] as const

/** Ages of a hundred years, and sums beyond any business, are slips of the finger. */
const MAX = {
  cents: 999_999_999_999,
  monthsRent: 1_200,
  days: 36_500,
  months: 1_200,
  page: 1_000_000,
}

export type RentBalanceParameters = {
  readonly filters: RentBalanceFilters
  readonly page: RentBalancePage
  readonly format: 'json' | ExportFormat
  /** Whether the address names how many rows; a file without it is whole. */
  readonly limited: boolean
}

/**
 * The parameters of `GET /api/reports/rent-balance`, and of its screen.
 * Without any: today, all accounts, the most past due first, 50 rows.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter
 */
export const rentBalanceParameters = (address: URLSearchParams, today: Day): RentBalanceParameters => {
  const read = parameterReader(address, RENT_BALANCE_PARAMETERS)
  const limit = read.whole('limit', 1, MAX_LIMIT)
  return {
    filters: {
      asOf: read.day('asOf') ?? today,
      propertyIds: read.list('property', "a property's number", readId) ?? [],
      q: read.words('q', 200) ?? '',
      include: read.list('include', `some of ${TENANCY_STATES.join(', ')}`, readState) ?? TENANCY_STATES,
      thresholds: {
        overCents: read.whole('pastDueOverCents', 0, MAX.cents),
        overMonthsRent: read.hundredths('pastDueOverMonthsRent', MAX.monthsRent),
        overDays: read.whole('pastDueDays', 0, MAX.days),
        overMonths: read.whole('pastDueMonths', 0, MAX.months),
      },
    },
    page: {
      sort: readSort(read.text('sort', 40) ?? '-pastDue'),
      page: read.whole('page', 1, MAX.page) ?? 1,
      limit: limit ?? DEFAULT_LIMIT,
    },
    format: read.oneOf('format', ['json', ...EXPORT_FORMATS]) ?? 'json',
    limited: limit !== undefined,
  }
}

const readState = (text: string) => TENANCY_STATES.find((state) => state === text)

const readSort = (text: string): RentBalancePage['sort'] => {
  const descending = text.startsWith('-')
  const by = RENT_BALANCE_SORTS.find((sort) => sort === text.slice(descending ? 1 : 0))
  if (by) return { by, descending }
  throw badParameter(
    'sort',
    `choose one of ${RENT_BALANCE_SORTS.join(', ')}; with - before it the largest first.`,
  )
}
