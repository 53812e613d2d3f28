import type { Day } from '@/domain/calendar/day'
import { isBindingLease } from '@/domain/leases/leaseStatus'
import { tenancyLastDay, type TenancyDays } from '@/domain/leases/tenancyState'
import { tenantType } from '@/domain/leases/tenantStanding'
import { unitStatus } from '@/domain/leases/unitStatus'

import type { Discrepancy } from '../discrepancy'
import { groupedBy } from './groupedBy'
import type { AccountFact, LeaseFact, PortfolioFacts } from '../queries/portfolioFacts'

type Tenancy = TenancyDays & {
  account: number
  unit: number
  termEnd: Day | null
  moveOutDay: Day | null
  tenants: number[]
}

/** The tenancies that leases make: first start, last lease's end and move-out day, last day by the unit's next one. */
export const tenanciesOf = (leases: readonly LeaseFact[]): Tenancy[] => {
  const ofAccount = groupedBy(
    leases.filter(({ status }) => isBindingLease(status)),
    ({ account }) => account,
  )
  const made = [...ofAccount].flatMap(([account, [first, ...renewals]]) => {
    if (first === undefined) return []
    const last = renewals.at(-1) ?? first
    return [{ account, unit: last.unit, start: first.start, termEnd: last.end, moveOutDay: last.moveOutDay }]
  })
  const byUnit = groupedBy(made, ({ unit }) => unit)
  return made.map((tenancy) => {
    const next = (byUnit.get(tenancy.unit) ?? [])
      .map(({ start }) => start)
      .filter((start) => start > tenancy.start)
      .sort()[0]
    const tenants = (ofAccount.get(tenancy.account) ?? []).flatMap((lease) => lease.tenants)
    return {
      ...tenancy,
      tenants,
      lastDay: tenancyLastDay({ moveOutDay: tenancy.moveOutDay, nextTenancyStart: next ?? null }),
    }
  })
}

const accountFaults = (found: AccountFact, tenancy: Tenancy | undefined): Discrepancy[] => {
  const expected = {
    start: tenancy?.start ?? null,
    termEnd: tenancy?.termEnd ?? null,
    moveOutDay: tenancy?.moveOutDay ?? null,
    lastDay: tenancy?.lastDay ?? null,
  }
  return (['start', 'termEnd', 'moveOutDay', 'lastDay'] as const)
    .filter((what) => expected[what] !== found[what])
    .map((what) => ({
      account: found.id,
      record: null,
      what: `the account's ${what}`,
      expected: expected[what],
      found: found[what],
    }))
}

/**
 * What the database keeps of what follows from leases, against the domain's own working out.
 * @see docs/domain.md rules 12 and 32
 */
export const derivedFaults = ({ day, leases, accounts, units, tenants }: PortfolioFacts): Discrepancy[] => {
  const tenancies = tenanciesOf(leases)
  const byAccount = new Map(tenancies.map((tenancy) => [tenancy.account, tenancy]))
  const byUnit = groupedBy(tenancies, ({ unit }) => unit)
  const byTenant = groupedBy(
    tenancies.flatMap((tenancy) => [...new Set(tenancy.tenants)].map((tenant) => ({ tenant, tenancy }))),
    ({ tenant }) => tenant,
  )
  const unitFaults = units.flatMap(({ id, status }): Discrepancy[] => {
    // Maintenance is set by hand, and stands whoever lives there.
    if (status === 'maintenance') return []
    const expected = unitStatus({ tenancies: byUnit.get(id) ?? [], maintenance: false }, day)
    return expected === status
      ? []
      : [{ account: null, record: `unit ${id}`, what: 'the status', expected, found: status }]
  })
  const tenantFaults = tenants.flatMap(({ id, type }): Discrepancy[] => {
    const expected = tenantType(
      (byTenant.get(id) ?? []).map(({ tenancy }) => tenancy),
      day,
    )
    return expected === type
      ? []
      : [{ account: null, record: `tenant ${id}`, what: 'the type', expected, found: type }]
  })
  return [
    ...accounts.flatMap((found) => accountFaults(found, byAccount.get(found.id))),
    ...unitFaults,
    ...tenantFaults,
  ]
}
