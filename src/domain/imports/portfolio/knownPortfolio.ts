import type { Day } from '../../calendar/day'

/** What the database holds already, as far as spreadsheets can name it. */
export type KnownPortfolio = {
  readonly properties: readonly KnownProperty[]
  readonly units: readonly KnownUnit[]
  readonly tenants: readonly KnownTenant[]
  readonly leases: readonly KnownLease[]
  readonly vendors: readonly KnownName[]
  readonly categories: readonly KnownName[]
  /** Opening balances that stand, of a hand-over or typed by hand. */
  readonly openings: readonly KnownOpening[]
  /** The last day of the books that are closed for every property, a new one too. */
  readonly lockDate: Day | null
}

/** What the row that added the record called it; null when none did. @see rowKey */
type Imported = { readonly importKey: string | null }

export type KnownName = { readonly id: number; readonly name: string }

export type KnownProperty = KnownName &
  Imported & {
    /** The last day of the property's closed books. */
    readonly lockDate: Day | null
  }

export type KnownUnit = Imported & {
  readonly id: number
  readonly propertyId: number
  readonly number: string
}

export type KnownTenant = KnownName & Imported & { readonly email: string | null }

export type KnownLease = Imported & {
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

export type KnownOpening = {
  readonly accountId: number
  /** Whole cents: above zero the tenant owes it, below it is theirs. */
  readonly cents: number
  /** null for what is the tenant's. */
  readonly dueDate: Day | null
}
