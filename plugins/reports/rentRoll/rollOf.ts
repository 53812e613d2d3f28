import type { RentBalanceRow } from '../rentBalance/queries/types'
import type { AccountSums, OtherAccount, RentRollRow, RollSums, RollUnit } from './queries/types'
import type { TenancyDaysOf } from './queries/tenancyDays'

export const NO_UNITS: RollSums = {
  units: 0,
  occupied: 0,
  vacant: 0,
  maintenance: 0,
  letLater: 0,
  marketCents: 0,
  rentCents: 0,
  lossCents: 0,
  depositRequiredCents: 0,
  depositHeldCents: 0,
  balanceCents: 0,
  openCents: 0,
}

const openOf = ({ balanceCents, unappliedCents }: RentBalanceRow): number => unappliedCents - balanceCents

/**
 * A unit's row of the roll: its facts with the money of the account that lives there.
 * @param balance the account's own row of the rent-balance report; none where nobody lives
 * @param requiredCents the deposit required of it
 */
export const rollRow = (
  { maintenance, ...unit }: RollUnit,
  balance: RentBalanceRow | undefined,
  requiredCents: number | undefined,
): RentRollRow => {
  const lived = unit.account !== null
  return {
    ...unit,
    occupancy: maintenance ? 'maintenance' : lived ? 'occupied' : 'vacant',
    tenants: balance ? balance.tenants : [],
    rentCents: balance ? balance.rentCents : null,
    lossCents: lived || unit.marketCents === null ? 0 : unit.marketCents,
    depositRequiredCents: requiredCents === undefined ? 0 : requiredCents,
    depositHeldCents: balance ? balance.depositHeldCents : 0,
    balanceCents: balance ? balance.balanceCents : 0,
    openCents: balance ? openOf(balance) : 0,
    pastDueCents: balance ? balance.pastDueCents : 0,
    daysPastDue: balance ? balance.daysPastDue : 0,
  }
}

/** An account that stands in no row of the roll. */
export const otherAccount = (row: RentBalanceRow, days: TenancyDaysOf | undefined): OtherAccount => ({
  account: row.account,
  property: row.property,
  unit: row.unit,
  tenants: row.tenants,
  tenancy: row.tenancy,
  start: days ? days.start : null,
  lastDay: days ? days.lastDay : null,
  depositHeldCents: row.depositHeldCents,
  balanceCents: row.balanceCents,
  openCents: openOf(row),
  pastDueCents: row.pastDueCents,
  daysPastDue: row.daysPastDue,
})

const orNothing = (cents: number | null): number => (cents === null ? 0 : cents)

/** The sums with one more unit in them. */
export const withUnit = (sums: RollSums, row: RentRollRow): RollSums => ({
  units: sums.units + 1,
  occupied: sums.occupied + (row.occupancy === 'occupied' ? 1 : 0),
  vacant: sums.vacant + (row.occupancy === 'vacant' ? 1 : 0),
  maintenance: sums.maintenance + (row.occupancy === 'maintenance' ? 1 : 0),
  letLater: sums.letLater + (row.occupancy === 'vacant' && row.next !== null ? 1 : 0),
  marketCents: sums.marketCents + orNothing(row.marketCents),
  rentCents: sums.rentCents + orNothing(row.rentCents),
  lossCents: sums.lossCents + row.lossCents,
  depositRequiredCents: sums.depositRequiredCents + row.depositRequiredCents,
  depositHeldCents: sums.depositHeldCents + row.depositHeldCents,
  balanceCents: sums.balanceCents + row.balanceCents,
  openCents: sums.openCents + row.openCents,
})

/** What some accounts sum to. */
export const accountSums = (rows: readonly AccountSums[]): AccountSums =>
  rows.reduce<AccountSums>(
    (sums, row) => ({
      depositHeldCents: sums.depositHeldCents + row.depositHeldCents,
      balanceCents: sums.balanceCents + row.balanceCents,
      openCents: sums.openCents + row.openCents,
    }),
    { depositHeldCents: 0, balanceCents: 0, openCents: 0 },
  )

/** Rows come by property, so do their sums. */
export const rollByProperty = (
  rows: readonly RentRollRow[],
): (RollSums & { readonly id: number; readonly name: string })[] => {
  const sums = new Map<number, RollSums & { id: number; name: string }>()
  for (const row of rows) {
    const before = sums.get(row.property.id) ?? { ...NO_UNITS, ...row.property }
    sums.set(row.property.id, { ...row.property, ...withUnit(before, row) })
  }
  return [...sums.values()]
}
