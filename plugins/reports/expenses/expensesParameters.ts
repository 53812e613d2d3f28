import type { Day } from '@/domain/calendar/day'
import { EXPORT_FORMATS, type ExportFormat } from '@/lib/exports/exportTable'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader, type ParameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

import { MOST_MONTHS, monthsIn, readRange, type DayRange } from '../shared/readRange'
import { EXPENSE_VIEWS, type ExpenseFilters, type ExpensePage, type ExpenseView } from './queries/types'

const MAX_LIMIT = 10_000
const DEFAULT_LIMIT = 100
const MAX_PAGE = 1_000_000
const MAX_TEXT = 200

export const EXPENSES_PARAMETERS = [
  'from',
  'to',
  'year',
  'month',
  'property',
  'payee',
  'category',
  'unit',
  'q',
  'view',
  'page',
  'limit',
  'format',
] as const

export type ExpensesParameters = {
  readonly view: ExpenseView
  readonly filters: ExpenseFilters
  readonly page: ExpensePage
  readonly format: 'json' | ExportFormat
  /** Whether the address names how many rows; a file without it is whole. */
  readonly limited: boolean
}

const isWholeYear = ({ from, to }: DayRange): boolean =>
  from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')

/** A return, and the form of a vendor, are of a calendar year: of part of one they would be wrong figures. */
const needsWholeYear = (view: ExpenseView): boolean => view === 'scheduleE' || view === 'vendors1099'

const checkRange = (view: ExpenseView, range: DayRange, read: ParameterReader): void => {
  if (needsWholeYear(view) && !isWholeYear(range)) {
    const partly = (['month', 'from', 'to'] as const).find((name) =>
      name === 'month' ? read.whole(name, 1, 12) !== undefined : read.day(name) !== undefined,
    )
    throw badParameter(partly ?? 'year', `the view ${view} is of a whole year: give \`year\` alone.`)
  }
  if (view === 'categoryByMonth' && monthsIn(range) > MOST_MONTHS)
    throw badParameter('from', `choose at most ${MOST_MONTHS} months, or another view.`)
}

/**
 * The parameters of `GET /api/reports/expenses`, and of its screen. Without any: this year, by category and month.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter
 */
export const expensesParameters = (address: URLSearchParams, today: Day): ExpensesParameters => {
  const read = parameterReader(address, EXPENSES_PARAMETERS)
  const view = read.oneOf('view', EXPENSE_VIEWS) ?? 'categoryByMonth'
  const range = readRange(read, today)
  checkRange(view, range, read)
  const limit = read.whole('limit', 1, MAX_LIMIT)
  return {
    view,
    filters: {
      ...range,
      propertyIds: read.list('property', "a property's number", readId) ?? [],
      payeeIds:
        read.list('payee', "a vendor's number, or none", (text) => (text === 'none' ? null : readId(text))) ??
        [],
      categoryIds: read.list('category', "an expense category's number", readId) ?? [],
      unitIds: read.list('unit', "a unit's number in the books", readId) ?? [],
      q: read.words('q', MAX_TEXT)?.trim() ?? '',
    },
    page: { page: read.whole('page', 1, MAX_PAGE) ?? 1, limit: limit ?? DEFAULT_LIMIT },
    format: read.oneOf('format', ['json', ...EXPORT_FORMATS]) ?? 'json',
    limited: limit !== undefined,
  }
}
