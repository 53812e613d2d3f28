import type { BadParameter } from '@/lib/parameters/badParameter'
import type { RENT_BALANCE_PARAMETERS } from '../rentBalanceParameters'

type Parameter = (typeof RENT_BALANCE_PARAMETERS)[number]

/** What the screen calls each parameter of the address. */
const LABELS: Readonly<Record<Parameter, string>> = {
  asOf: 'As of',
  property: 'Property',
  pastDueOverCents: 'Past due over',
  pastDueOverMonthsRent: 'Past due over',
  pastDueDays: 'Past due over',
  pastDueMonths: 'Past due over',
  include: 'Tenants',
  q: 'Find',
  sort: 'Order',
  page: 'Page',
  limit: 'Rows a page',
  format: 'Format',
}

const isNamed = (parameter: string): parameter is Parameter => parameter in LABELS

/** What is wrong with an address, in the words of the screen: the reader sees filters, not parameters. */
export const filterProblem = (error: BadParameter): string => {
  const { parameter, problem } = error
  if (isNamed(parameter)) return `${LABELS[parameter]}: ${problem}`
  return `The address asks for ‘${parameter}’, which this report does not know. Clear the filters.`
}
