import type { RentBalanceRow } from '@plugins/reports/index'

import type { Day } from '@/domain/calendar/day'
import { rentInForce } from '@/domain/charges/leaseInForce'
import { isBindingLease } from '@/domain/leases/leaseStatus'

import type { Discrepancy } from '../discrepancy'
import type { LeaseFact, PortfolioFacts } from '../queries/portfolioFacts'
import { groupedBy } from './groupedBy'

/** The rent of an account's leases on a day; a draft counts only while none is signed. Null without any rent step. */
const rentOf = (leases: readonly LeaseFact[], lastDay: Day | null, asOf: Day): number | null => {
  const signed = leases.filter(({ status }) => isBindingLease(status))
  const counting = signed.length > 0 ? signed : leases
  if (counting.length === 0 || counting.some(({ rentSteps }) => rentSteps.length === 0)) return null
  return rentInForce({ leases: counting, lastDay }, asOf)
}

/**
 * The rents that the report shows, from the spans the database keeps, against the domain's own working out.
 * @see docs/domain.md rules 7 and 11
 */
export const rentFaults = (
  { leases, accounts }: PortfolioFacts,
  rows: ReadonlyMap<number, Pick<RentBalanceRow, 'rentCents'>>,
  asOf: Day,
): Discrepancy[] => {
  const byAccount = groupedBy(leases, ({ account }) => account)
  return accounts.flatMap(({ id, lastDay }): Discrepancy[] => {
    const row = rows.get(id)
    if (!row) return []
    const expected = rentOf(byAccount.get(id) ?? [], lastDay, asOf)
    return expected === row.rentCents
      ? []
      : [{ account: id, record: null, what: "the report's rentCents", expected, found: row.rentCents }]
  })
}
