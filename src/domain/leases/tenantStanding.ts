import type { Day } from '../calendar/day'
import { tenancyStateAt, type TenancyDays } from './tenancyState'

export const TENANT_TYPES = ['past', 'present', 'future'] as const
export type TenantType = (typeof TENANT_TYPES)[number]

export const TENANT_STATUSES = ['active', 'former', 'eviction'] as const
export type TenantStatus = (typeof TENANT_STATUSES)[number]

/**
 * Present while any of their tenancies is current, future while one is to come, past when all are over.
 * Somebody without a tenancy is future: added before their lease.
 * @see docs/domain.md rule 32
 */
export function tenantType(tenancies: readonly TenancyDays[], on: Day): TenantType {
  const states = new Set(tenancies.map((tenancy) => tenancyStateAt(tenancy, on)))
  if (states.has('current')) return 'present'
  return states.has('future') || states.size === 0 ? 'future' : 'past'
}

/**
 * Former once they are past, active until then; eviction is set by hand and stays.
 * @see docs/domain.md rule 32
 */
export function tenantStatus(type: TenantType, eviction: boolean): TenantStatus {
  if (eviction) return 'eviction'
  return type === 'past' ? 'former' : 'active'
}
