import type { Day } from '../../calendar/day'

/** What the database holds already, as far as spreadsheets can name it. */
export type KnownPortfolio = {
  readonly properties: readonly KnownProperty[]
  readonly units: readonly KnownUnit[]
  readonly tenants: readonly KnownTenant[]
  readonly leases: readonly KnownLease[]
  readonly vendors: readonly KnownName[]
  readonly categories: readonly KnownName[]
}

export type KnownName = { readonly id: number; readonly name: string }

export type KnownProperty = KnownName & {
  /** The last day of the property's closed books. */
  readonly lockDate: Day | null
}

export type KnownUnit = { readonly id: number; readonly propertyId: number; readonly number: string }

export type KnownTenant = KnownName & { readonly email: string | null }

export type KnownLease = {
  readonly id: number
  readonly unitId: number
  readonly accountId: number
  readonly tenantIds: readonly number[]
  readonly start: Day
  readonly end: Day | null
  readonly moveOutDay: Day | null
  readonly renewsId: number | null
  /** Whether it makes a tenancy: drafts do not. */
  readonly binding: boolean
}
