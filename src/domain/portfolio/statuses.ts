import type { LeaseStanding } from '../leases/leaseStanding'
import type { LeaseStatus } from '../leases/leaseStatus'
import type { TenantStatus, TenantType } from '../leases/tenantStanding'
import type { UnitStatus } from '../leases/unitStatus'

/**
 * Occupied and vacant follow from leases and the day; only maintenance is set by hand.
 * @see docs/domain.md rule 32
 */
export const UNIT_STATUS_LABELS = {
  occupied: 'Occupied',
  vacant: 'Vacant',
  maintenance: 'Maintenance',
} as const satisfies Record<UnitStatus, string>

/** Active and former follow from leases and the day; only eviction is set by hand. */
export const TENANT_STATUS_LABELS = {
  active: 'Active',
  former: 'Former',
  eviction: 'Eviction',
} as const satisfies Record<TenantStatus, string>

/** Always follows from leases and the day. */
export const TENANT_TYPE_LABELS = {
  past: 'Past',
  present: 'Present',
  future: 'Future',
} as const satisfies Record<TenantType, string>

export const LEASE_STATUS_LABELS = {
  draft: 'Draft',
  outForSignature: 'Out for signature',
  active: 'Active',
  expired: 'Expired',
  terminated: 'Terminated',
} as const satisfies Record<LeaseStatus, string>

/** Always follows from the lease and the day. */
export const LEASE_STANDING_LABELS = {
  draft: 'Draft',
  outForSignature: 'Out for signature',
  upcoming: 'Starts later',
  current: 'In its term',
  endsSoon: 'Ends soon',
  monthToMonth: 'Month to month',
  ended: 'Ended',
  terminated: 'Terminated',
} as const satisfies Record<LeaseStanding, string>
