import type { Day } from '../../calendar/day'
import type { Period } from '../../calendar/period'
import type { ProrationMethod } from '../../charges/prorate'
import type { RecurringLine, RentStep } from '../../charges/tenancyTerms'
import type { EXPENSE_TYPE_LABELS } from '../../expenses/incomeTerms'
import type { ScheduleELine } from '../../expenses/scheduleE'
import type { LeaseStatus } from '../../leases/leaseStatus'
import type { PaymentMethod, PaymentType } from '../../ledger/paymentTerms'
import type { PropertyType } from '../../portfolio/propertyTypes'
import type { UnitType } from '../../portfolio/unitTypes'

/** A record another one points to: the id of one in the database when positive; `-1` the first of the plan's new ones, `-2` the second. */
export type Ref = number

/** What the row calls the record. @see rowKey */
type Named = { readonly importKey: string }

export type NewProperty = Named & {
  readonly name: string
  readonly street: string
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly type: PropertyType
  readonly yearBuilt: number | null
  readonly squareFeet: number | null
  readonly notes: string | null
}

export type NewUnit = Named & {
  readonly property: Ref
  readonly number: string
  readonly type: UnitType
  readonly bedrooms: number | null
  readonly bathrooms: number | null
  readonly squareFeet: number | null
  readonly rentCents: number | null
  readonly amenities: readonly string[]
  readonly notes: string | null
}

export type NewTenant = Named & {
  readonly name: string
  readonly firstName: string | null
  readonly lastName: string | null
  readonly company: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly pets: string | null
  readonly vehicles: string | null
  readonly emergencyContactName: string | null
  readonly emergencyContactPhone: string | null
  readonly notes: string | null
}

export type NewLease = Named & {
  readonly unit: Ref
  readonly tenants: readonly Ref[]
  readonly title: string
  readonly start: Day
  readonly end: Day | null
  readonly moveOutDay: Day | null
  readonly renews: Ref | null
  readonly rentSteps: readonly RentStep[]
  readonly recurringLines: readonly RecurringLine[]
  readonly dueDay: number
  readonly proration: ProrationMethod
  readonly securityDepositCents: number | null
  readonly graceDays: number | null
  readonly lateFeeCents: number | null
  readonly petPolicy: string | null
  readonly otherTerms: string | null
  readonly status: LeaseStatus
}

/** What makes a row of money the same row in the next file. @see docs/domain.md rule 25 */
type Identified = { readonly identity: string }

/** An entry of the account that the lease belongs to. */
type NewEntry = Identified & { readonly lease: Ref; readonly amountCents: number; readonly date: Day }

export type NewOpeningCharge = NewEntry & { readonly dueDate: Day; readonly description: string }
export type NewOpeningCredit = NewEntry & { readonly description: string }
export type NewDepositHeld = NewEntry

export type NewPayment = NewEntry & {
  /** null where only the account is certain. */
  readonly tenant: Ref | null
  readonly receivedOn: Day
  readonly type: PaymentType
  readonly method: PaymentMethod
  readonly term: Period | null
  readonly receiptNumber: string | null
  readonly memo: string | null
}

export type NewExpense = Identified & {
  readonly date: Day
  readonly type: keyof typeof EXPENSE_TYPE_LABELS
  readonly amountCents: number
  readonly payee: Ref | null
  readonly category: Ref
  readonly property: Ref
  readonly unit: Ref | null
  readonly memo: string | null
  readonly bill: string | null
}

/** Everything that an import would add: what is there already is left out, rows of money apart. */
export type PortfolioPlan = {
  readonly properties: readonly NewProperty[]
  readonly units: readonly NewUnit[]
  readonly tenants: readonly NewTenant[]
  readonly leases: readonly NewLease[]
  readonly vendors: readonly { readonly name: string }[]
  readonly categories: readonly { readonly name: string; readonly scheduleE: ScheduleELine }[]
  readonly openingCharges: readonly NewOpeningCharge[]
  readonly openingCredits: readonly NewOpeningCredit[]
  readonly deposits: readonly NewDepositHeld[]
  readonly payments: readonly NewPayment[]
  readonly expenses: readonly NewExpense[]
}
