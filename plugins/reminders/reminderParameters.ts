import {
  ACCOUNTS_ASKED,
  accountsAsked,
  rentBalanceParameters,
  USUAL_TENANCIES,
  type RentBalanceFilters,
} from '@plugins/reports/index'

import type { Day } from '@/domain/calendar/day'
import { parameterReader } from '@/lib/parameters/parameterReader'

export type ReminderParameters = {
  readonly filters: RentBalanceFilters
  /** Only these of them; undefined: every account that passes the filters. */
  readonly accounts: readonly number[] | undefined
}

/**
 * Who is to be reminded: `account=12,13`, or the filters of the rent-balance report. Always as of today: a reminder
 * tells of what is past due when it is sent.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter; also when it is left open who is meant
 */
export const reminderParameters = (address: URLSearchParams, today: Day): ReminderParameters => {
  const asked = accountsAsked(address, parameterReader(address, ACCOUNTS_ASKED), 'who is meant')
  if (asked.by === 'account')
    return { filters: rentBalanceParameters(new URLSearchParams(), today).filters, accounts: asked.accounts }
  const { filters } = rentBalanceParameters(asked.filtering, today)
  const include = address.has('include') ? filters.include : USUAL_TENANCIES
  return { filters: { ...filters, include }, accounts: undefined }
}
