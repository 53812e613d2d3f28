import { rentBalanceParameters, USUAL_TENANCIES, type RentBalanceFilters } from '@plugins/reports/index'

import type { Day } from '@/domain/calendar/day'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

/** What chooses accounts as it does in the rent-balance report. */
const FILTERS = [
  'property',
  'include',
  'q',
  'pastDueOverCents',
  'pastDueOverMonthsRent',
  'pastDueDays',
  'pastDueMonths',
] as const

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
  const read = parameterReader(address, ['account', ...FILTERS])
  const accounts = read.list('account', "an account's number", readId)
  const given = FILTERS.filter((name) => address.has(name))
  const [filter] = given
  if (accounts && filter) throw badParameter(filter, 'choose by account or by filter, not by both.')
  if (!accounts && !filter)
    throw badParameter('account', `say who is meant: account=12, or a filter (${FILTERS.join(', ')}).`)
  const filtering = new URLSearchParams(
    given.flatMap((name) => address.getAll(name).map((value) => [name, value])),
  )
  const { filters } = rentBalanceParameters(filtering, today)
  const include = accounts || address.has('include') ? filters.include : USUAL_TENANCIES
  return { filters: { ...filters, include }, accounts }
}
