import {
  ACCOUNTS_ASKED,
  accountsAsked,
  rentBalanceParameters,
  type RentBalanceFilters,
} from '@plugins/reports/index'

import { parameterReader } from '@/lib/parameters/parameterReader'

import type { Day } from '@/domain/calendar/day'
import { statementRange, type StatementRange } from '@/domain/statements/statementRange'

const STATEMENT_PARAMETERS = [...ACCOUNTS_ASKED, 'from', 'to'] as const

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
  const asked = accountsAsked(address, read, 'whose statements are meant')
  if (asked.by === 'account') return { range, chosen: asked }
  const { filtering } = asked
  filtering.set('asOf', range.to)
  return { range, chosen: { by: 'filter', filters: rentBalanceParameters(filtering, today).filters } }
}
