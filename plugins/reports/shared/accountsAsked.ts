import { badParameter } from '@/lib/parameters/badParameter'
import type { ParameterReader } from '@/lib/parameters/parameterReader'
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

/** The parameters by which an address can say which accounts it means. */
export const ACCOUNTS_ASKED = ['account', ...FILTERS] as const

type AccountsAsked =
  | { readonly by: 'account'; readonly accounts: readonly number[] }
  /** The filters as they were given, for the report's own reader. */
  | { readonly by: 'filter'; readonly filtering: URLSearchParams }

/**
 * The accounts that an address means: `account=12,13`, or filters of the rent-balance report.
 * @param meant what is missing when neither is given: 'whose statements are meant'
 * @throws DomainError `BAD_PARAMETER`, naming the parameter; also when both are given
 */
export const accountsAsked = (
  address: URLSearchParams,
  read: ParameterReader,
  meant: string,
): AccountsAsked => {
  const accounts = read.list('account', "an account's number", readId)
  const given = FILTERS.filter((name) => address.has(name))
  const [filter] = given
  if (accounts) {
    if (filter) throw badParameter(filter, 'choose by account or by filter, not by both.')
    return { by: 'account', accounts }
  }
  if (!filter) throw badParameter('account', `say ${meant}: account=12, or a filter (${FILTERS.join(', ')}).`)
  return {
    by: 'filter',
    filtering: new URLSearchParams(
      given.flatMap((name) => address.getAll(name).map((value) => [name, value])),
    ),
  }
}
