import type { AccountSums, RollSums } from './queries/types'

const NO_UNITS: RollSums = {
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

/** What some properties sum to. */
export const rollSums = (properties: readonly RollSums[]): RollSums =>
  properties.reduce<RollSums>(
    (sums, one) => ({
      units: sums.units + one.units,
      occupied: sums.occupied + one.occupied,
      vacant: sums.vacant + one.vacant,
      maintenance: sums.maintenance + one.maintenance,
      letLater: sums.letLater + one.letLater,
      marketCents: sums.marketCents + one.marketCents,
      rentCents: sums.rentCents + one.rentCents,
      lossCents: sums.lossCents + one.lossCents,
      depositRequiredCents: sums.depositRequiredCents + one.depositRequiredCents,
      depositHeldCents: sums.depositHeldCents + one.depositHeldCents,
      balanceCents: sums.balanceCents + one.balanceCents,
      openCents: sums.openCents + one.openCents,
    }),
    NO_UNITS,
  )

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
