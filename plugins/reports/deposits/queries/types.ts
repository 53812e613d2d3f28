import type { Day } from '@/domain/calendar/day'
import type { DepositBank } from '@/domain/deposits/depositBank'
import type { TenancyState } from '@/domain/leases/tenancyState'

/** `open`: tenancies that are not over, and those for which something is still held. */
export const DEPOSITS_INCLUDE = ['open', 'all'] as const

export type DepositsFilters = {
  readonly asOf: Day
  readonly propertyIds: readonly number[]
  readonly include: (typeof DEPOSITS_INCLUDE)[number]
}

export type DepositSums = {
  /** By the lease in force, and what was asked for beside it; nothing once the tenancy is over. */
  readonly requiredCents: number
  readonly heldCents: number
  readonly withheldCents: number
  readonly refundedCents: number
  /** Required and not received. */
  readonly missingCents: number
}

export type DepositRow = DepositSums & {
  readonly account: number
  readonly lease: number | null
  readonly property: { readonly id: number; readonly name: string }
  readonly unit: { readonly id: number; readonly number: string }
  readonly tenants: string
  readonly tenancy: TenancyState
}

export type DepositsOfProperty = DepositSums & {
  readonly id: number
  readonly name: string
  readonly tenancies: number
}

export type DepositsReport = {
  readonly asOf: Day
  readonly totalRows: number
  readonly rows: readonly DepositRow[]
  readonly properties: readonly DepositsOfProperty[]
  readonly totals: DepositSums
  /** All properties together, whatever is filtered: a bank account belongs to none. */
  readonly bank: DepositBank & { readonly accounts: readonly { id: number; name: string }[] }
}
