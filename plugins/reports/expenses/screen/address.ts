import type { Day } from '@/domain/calendar/day'
import type { ExportFormat } from '@/lib/exports/exportTable'
import { BadParameter } from '@/lib/parameters/badParameter'

import { reportFileHref, type ReportAddress } from '../../shared/reportAddress'
import { screenQuery, withQuery } from '../../shared/screenQuery'
import { expensesParameters, type EXPENSES_PARAMETERS, type ExpensesParameters } from '../expensesParameters'
import type { ExpenseView } from '../queries/types'

export const PATH = '/admin/reports/expenses'

type Parameter = (typeof EXPENSES_PARAMETERS)[number]

/** What the screen calls the parameters of the address. */
const LABELS: Readonly<Partial<Record<Parameter, string>>> = {
  from: 'From',
  to: 'To',
  year: 'Year',
  month: 'Month',
  property: 'Property',
  payee: 'Payee',
  category: 'Category',
  unit: 'Unit',
  q: 'Find',
}

const isLabelled = (name: string): name is Parameter => name in LABELS

const inWords = ({ parameter, problem }: BadParameter): string =>
  isLabelled(parameter)
    ? `${LABELS[parameter]}: ${problem}`
    : `The address asks for ‘${parameter}’ in a way this report does not know. Clear the filters.`

/** Reads the screen's address: the report's parameters. A year chosen in the form takes the place of other days. */
export const expensesAddress = (
  searchParams: Record<string, string | string[] | undefined> | undefined,
  today: Day,
): ReportAddress<ExpensesParameters> => {
  const query = screenQuery(searchParams)
  if (query.has('year')) for (const name of ['from', 'to']) query.delete(name)
  if (query.has('property') === false) query.delete('unit')
  try {
    return { query, asked: { ok: true, parameters: expensesParameters(query, today) } }
  } catch (error) {
    if (!(error instanceof BadParameter)) throw error
    return { query, asked: { ok: false, message: inWords(error) } }
  }
}

export const expensesHref = (query: URLSearchParams, changes: Record<string, string | null>): string =>
  withQuery(PATH, query, changes)

/** Another view of the same; views of a whole year keep the year and leave its parts out. */
export const viewHref = (query: URLSearchParams, view: ExpenseView): string => {
  const day = query.get('to') ?? query.get('from')
  const ofYear =
    view === 'scheduleE' || view === 'vendors1099'
      ? { month: null, from: null, to: null, ...(day === null ? {} : { year: day.slice(0, 4) }) }
      : {}
  return expensesHref(query, { ...ofYear, limit: null, view: view === 'categoryByMonth' ? null : view })
}

/** The same rows as a file, whole. */
export const expensesFileHref = (query: URLSearchParams, format: ExportFormat): string =>
  reportFileHref('/api/reports/expenses', query, format)
