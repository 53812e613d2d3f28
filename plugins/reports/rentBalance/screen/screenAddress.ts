import type { Day } from '@/domain/calendar/day'
import type { TenancyState } from '@/domain/leases/tenancyState'
import { parseMoney } from '@/domain/money/parseMoney'
import type { ExportFormat } from '@/lib/exports/exportTable'
import { BadParameter, badParameter } from '@/lib/parameters/badParameter'

import { USUAL_TENANCIES } from '../usualTenancies'
import { rentBalanceParameters, type RentBalanceParameters } from '../rentBalanceParameters'

import { filterProblem } from './filterProblem'

const PATH = '/admin/reports/rent-balance'

/** What 'Past due over' may count, as the form says it, and the parameter it becomes. */
export const OVER_UNITS = [
  { unit: 'days', parameter: 'pastDueDays', label: 'days' },
  { unit: 'months', parameter: 'pastDueMonths', label: 'months' },
  { unit: 'dollars', parameter: 'pastDueOverCents', label: 'dollars' },
  { unit: 'rents', parameter: 'pastDueOverMonthsRent', label: 'months’ rent' },
] as const

export type ScreenAddress = {
  /** The parameters given, as the report's own address writes them. */
  query: URLSearchParams
  /** Where the same screen stands under its plain address, when this one came from the form. */
  plainHref: string | null
  /** What was asked, or what of it could not be read. */
  asked: { ok: true; parameters: RentBalanceParameters } | { ok: false; message: string }
}

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the screen's address: the report's parameters, and what its form sends for them. */
export const screenAddress = (searchParams: SearchParams | undefined, today: Day): ScreenAddress => {
  const sent = Object.entries(searchParams ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value ?? ''] as const),
  )
  const query = new URLSearchParams(
    sent
      .filter(([name, value]) => value.trim() !== '' && name !== 'over' && name !== 'overBy')
      .map((pair) => [...pair]),
  )
  const isFromForm = sent.some(([name, value]) => value.trim() === '' || name === 'over' || name === 'overBy')
  try {
    const valueOf = (name: string) => sent.find(([key]) => key === name)?.[1].trim() ?? ''
    if (valueOf('over') !== '') query.set(...overParameter(valueOf('over'), valueOf('overBy')))
    const parameters = rentBalanceParameters(query, today)
    const include = query.has('include') ? parameters.filters.include : USUAL_TENANCIES
    return {
      query,
      plainHref: isFromForm ? hrefOf(query) : null,
      asked: { ok: true, parameters: { ...parameters, filters: { ...parameters.filters, include } } },
    }
  } catch (error) {
    if (!(error instanceof BadParameter)) throw error
    return { query, plainHref: null, asked: { ok: false, message: filterProblem(error) } }
  }
}

/** The address with some parameters changed; null takes one out. Another filter starts at the first page. */
export const withChanges = (query: URLSearchParams, changes: Record<string, string | null>): string => {
  const next = new URLSearchParams(query)
  next.delete('page')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return hrefOf(next)
}

/** The same rows as a file, whole. */
export const fileHref = (
  query: URLSearchParams,
  include: readonly TenancyState[],
  format: ExportFormat,
): string => {
  const next = new URLSearchParams(query)
  next.delete('page')
  next.delete('limit')
  next.set('include', include.join(','))
  next.set('format', format)
  return `/api/reports/rent-balance?${readable(next)}`
}

/** The filters of the screen, as statements of the same accounts are asked for: without what orders and pages the rows. */
export const statementFilters = (
  query: URLSearchParams,
  include: readonly TenancyState[],
): Record<string, string> => {
  const filters = new URLSearchParams(query)
  for (const name of ['asOf', 'sort', 'page', 'limit', 'format']) filters.delete(name)
  filters.set('include', include.join(','))
  return Object.fromEntries([...filters.keys()].map((name) => [name, filters.getAll(name).join(',')]))
}

const hrefOf = (query: URLSearchParams): string => (query.size === 0 ? PATH : `${PATH}?${readable(query)}`)

// A comma needs no escape in a query, and people read addresses.
const readable = (query: URLSearchParams): string => query.toString().replaceAll('%2C', ',')

const overParameter = (text: string, unit: string): [string, string] => {
  const { parameter } = OVER_UNITS.find((known) => known.unit === unit) ?? OVER_UNITS[0]
  if (parameter !== 'pastDueOverCents') return [parameter, text]
  const money = parseMoney(text)
  if (!money.ok || money.cents < 0)
    throw badParameter(parameter, `‘${text}’ is not an amount. Write it like 500.00.`)
  return [parameter, String(money.cents)]
}
