import type { TenancyState } from '@/domain/leases/tenancyState'

/** Whom the screen shows unless asked otherwise: a tenancy that has not begun owes nothing yet. */
export const USUAL_TENANCIES: readonly TenancyState[] = ['current', 'former']
