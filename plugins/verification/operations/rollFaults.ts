import type { RentRollReport } from '@plugins/reports/index'

import type { Day } from '@/domain/calendar/day'
import { tenancyStateAt } from '@/domain/leases/tenancyState'

import type { Discrepancy } from '../discrepancy'
import type { AccountFigures } from './accountFigures'
import { tenanciesOf } from './derivedFacts'
import type { PortfolioFacts } from '../queries/portfolioFacts'

export type RollSums = Pick<AccountFigures, 'balanceCents' | 'depositHeldCents'>

/** Where the roll's rows are not the accounts that live in the units on the day, with their figures. */
const rowFaults = (
  { rows }: RentRollReport,
  expected: ReadonlyMap<number, RollSums>,
  living: ReadonlyMap<number, number>,
): Discrepancy[] =>
  rows.flatMap(({ unit, account, balanceCents, depositHeldCents }): Discrepancy[] => {
    const record = `unit ${unit.id}`
    const lives = living.get(unit.id) ?? null
    if (account !== lives)
      return [{ account: null, record, what: "the rent roll's account", expected: lives, found: account }]
    const figures = account === null ? undefined : expected.get(account)
    if (!figures) return []
    return [
      { what: "the rent roll's balanceCents", expected: figures.balanceCents, found: balanceCents },
      {
        what: "the rent roll's depositHeldCents",
        expected: figures.depositHeldCents,
        found: depositHeldCents,
      },
    ]
      .filter((pair) => pair.expected !== pair.found)
      .map((pair) => ({ account, record, ...pair }))
  })

/**
 * The rent roll against the accounts: each unit's row is of the tenancy that lives there by its leases, with the figures
 * of its entries; and with the accounts beside it, it sums to all accounts, to the cent.
 * @param expected the figures of every account, from its entries
 * @see docs/domain.md rule 24
 */
export const rollFaults = (
  roll: RentRollReport,
  expected: ReadonlyMap<number, RollSums>,
  facts: PortfolioFacts,
  asOf: Day,
): Discrepancy[] => {
  const living = new Map(
    tenanciesOf(facts.leases)
      .filter((tenancy) => tenancyStateAt(tenancy, asOf) === 'current')
      .map(({ unit, account }) => [unit, account]),
  )
  const all = [...expected.values()]
  const sums = [
    {
      what: 'the rent roll with the accounts beside it (cents)',
      expected: all.reduce((sum, { balanceCents }) => sum + balanceCents, 0),
      found: roll.totals.balanceCents + roll.others.totals.balanceCents,
    },
    {
      what: 'the deposits of the rent roll with the accounts beside it (cents)',
      expected: all.reduce((sum, { depositHeldCents }) => sum + depositHeldCents, 0),
      found: roll.totals.depositHeldCents + roll.others.totals.depositHeldCents,
    },
  ]
  return [
    ...rowFaults(roll, expected, living),
    ...sums
      .filter((pair) => pair.expected !== pair.found)
      .map((pair) => ({ account: null, record: null, ...pair })),
  ]
}
