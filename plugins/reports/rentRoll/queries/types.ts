import type { Day } from '@/domain/calendar/day'
import type { TenancyState } from '@/domain/leases/tenancyState'
import type { UnitStatus } from '@/domain/leases/unitStatus'
import type { UnitType } from '@/domain/portfolio/unitTypes'

export type RentRollFilters = {
  readonly asOf: Day
  /** Of these properties; empty: of all. */
  readonly propertyIds: readonly number[]
  /** Only the units that are so; the accounts beside the roll are then left out. */
  readonly occupancy: UnitStatus | null
}

type Place = { readonly id: number; readonly name: string }

/** Money of an account, or of several, at the end of the day. A negative balance is owed by the tenant. */
export type RollMoney = {
  readonly depositRequiredCents: number
  readonly depositHeldCents: number
  readonly balanceCents: number
  /** What is owed, whatever others have prepaid. */
  readonly openCents: number
}

/** A unit at the end of a day, and the money of whoever lives there. */
export type RentRollRow = RollMoney & {
  readonly property: Place
  readonly unit: {
    readonly id: number
    readonly number: string
    readonly type: UnitType
    readonly bedrooms: number | null
    readonly bathrooms: number | null
    readonly squareFeet: number | null
  }
  /** Maintenance is set by hand, and known only as it is set now. */
  readonly occupancy: UnitStatus
  /** The monthly rent asked for the unit; null where none is entered. */
  readonly marketCents: number | null
  /** Of the tenancy that lives there on the day. */
  readonly account: number | null
  readonly lease: { readonly id: number; readonly start: Day; readonly end: Day | null } | null
  readonly moveOutDay: Day | null
  /** Billed each month beside the rent. */
  readonly recurring: readonly { readonly name: string; readonly cents: number }[]
  /** The first day nobody lived there any more; null while somebody does, and where nobody ever did. */
  readonly vacantSince: Day | null
  /** The next tenancy that is signed, while nobody lives there. */
  readonly next: { readonly account: number; readonly from: Day; readonly tenants: string } | null
  readonly tenants: readonly Place[]
  /** The monthly rent in force; null where nobody lives, or no lease states one. */
  readonly rentCents: number | null
  /** The rent asked of a unit in which nobody lives, a month. */
  readonly lossCents: number
  readonly pastDueCents: number
  readonly daysPastDue: number
}

export type RollSums = RollMoney & {
  readonly units: number
  readonly occupied: number
  readonly vacant: number
  readonly maintenance: number
  /** Nobody lives there, and a later tenancy is signed. */
  readonly letLater: number
  readonly marketCents: number
  readonly rentCents: number
  readonly lossCents: number
}

/** An account with money that stands in no row of the roll: its tenants have left, or are yet to come. */
export type OtherAccount = Omit<RollMoney, 'depositRequiredCents'> & {
  readonly account: number
  readonly property: Place | null
  readonly unit: { readonly id: number; readonly number: string } | null
  readonly tenants: readonly Place[]
  readonly tenancy: TenancyState
  readonly start: Day | null
  readonly lastDay: Day | null
  readonly pastDueCents: number
  readonly daysPastDue: number
}

export type AccountSums = Omit<RollMoney, 'depositRequiredCents'>

export type RentRollReport = {
  readonly asOf: Day
  readonly totalRows: number
  readonly rows: readonly RentRollRow[]
  readonly properties: readonly (RollSums & Place)[]
  /** Over every unit that passes the filters, not only this page's. */
  readonly totals: RollSums
  /** Former and future tenants with a balance or a deposit; none where the units are filtered by occupancy. */
  readonly others: { readonly rows: readonly OtherAccount[]; readonly totals: AccountSums }
  /** The totals of the rent-balance report on the same day, all tenancies: what the roll and the others sum to. */
  readonly accounts: AccountSums & { readonly unappliedCents: number }
}
