import { rentBalanceParameters, type RentBalanceFilters } from '@plugins/reports/index'

import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

import type { Day } from '@/domain/calendar/day'
import { statementRange, type StatementRange } from '@/domain/statements/statementRange'

/** What chooses accounts as it does in the rent-balance report, as of the last day of the range. */
const FILTERS = [
  'property',
  'include',
  'q',
  'pastDueOverCents',
  'pastDueOverMonthsRent',
  'pastDueDays',
  'pastDueMonths',
] as const

const STATEMENT_PARAMETERS = ['account', 'from', 'to', ...FILTERS] as const

export type StatementParameters = {
  readonly range: StatementRange
  readonly chosen:
    | { readonly by: 'account'; readonly accounts: readonly number[] }
    | { readonly by: 'filter'; readonly filters: RentBalanceFilters }
}

/**
 * `account=12` or `account=12,13`, or the filters of the rent-balance report, and a range: `from` and `to`.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter; also when it is left open whose statements are meant
 */
export const statementParameters = (address: URLSearchParams, today: Day): StatementParameters => {
  const read = parameterReader(address, STATEMENT_PARAMETERS)
  const range = statementRange({ from: read.text('from', 20), to: read.text('to', 20) }, today)
  const accounts = read.list('account', "an account's number", readId)
  const given = FILTERS.filter((name) => address.has(name))
  const [filter] = given
  if (accounts) {
    if (filter) throw badParameter(filter, 'choose by account or by filter, not by both.')
    return { range, chosen: { by: 'account', accounts } }
  }
  if (!filter)
    throw badParameter(
      'account',
      `say whose statements are meant: account=12, or a filter (${FILTERS.join(', ')}).`,
    )
  const filtering = new URLSearchParams(
    given.flatMap((name) => address.getAll(name).map((value) => [name, value])),
  )
  filtering.set('asOf', range.to)
  return { range, chosen: { by: 'filter', filters: rentBalanceParameters(filtering, today).filters } }
}
