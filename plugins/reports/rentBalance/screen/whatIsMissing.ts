import { shortDay } from '@/domain/calendar/formatDay'
import { formatDollars } from '@/domain/money/formatMoney'

import type { RentBalanceFilters } from '../queries/types'

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** One sentence for a report without rows: what was looked for and is not there. */
export const whatIsMissing = (
  { thresholds, q, include, asOf }: RentBalanceFilters,
  filtered: boolean,
): string => {
  if (!filtered) return `There is no account as of ${shortDay(asOf, asOf)}`
  const { overDays, overMonths, overCents, overMonthsRent } = thresholds
  const ages = [
    overDays === undefined || overDays === 0 ? null : plural(overDays, 'day', 'days'),
    overMonths === undefined || overMonths === 0 ? null : plural(overMonths, 'month', 'months'),
    overCents === undefined || overCents === 0 ? null : formatDollars(overCents),
    overMonthsRent === undefined || overMonthsRent === 0 ? null : `${overMonthsRent} months’ rent`,
  ].filter((age) => age !== null)
  const who = q === '' ? '' : ` matching ‘${q}’`
  if (ages.length > 0) return `No account${who} is more than ${ages.join(' and ')} past due`
  if (Object.values(thresholds).some((threshold) => threshold !== undefined))
    return `No account${who} is past due`
  if (include.length === 1) return `No ${include[0]} tenants${who}`
  return `No account${who === '' ? ' passes these filters' : who}`
}
