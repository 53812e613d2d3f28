import type { Day } from '../calendar/day'
import { tenancyStateAt, type TenancyDays } from './tenancyState'

export const UNIT_STATUSES = ['occupied', 'vacant', 'maintenance'] as const
export type UnitStatus = (typeof UNIT_STATUSES)[number]

/**
 * What a unit is on a day: in maintenance for as long as a person says so, else occupied while somebody lives there,
 * else vacant.
 * @param tenancies all tenancies of the unit, in any order
 * @see docs/domain.md rule 32
 */
export function unitStatus(
  { tenancies, maintenance }: { readonly tenancies: readonly TenancyDays[]; readonly maintenance: boolean },
  on: Day,
): UnitStatus {
  if (maintenance) return 'maintenance'
  return tenancies.some((tenancy) => tenancyStateAt(tenancy, on) === 'current') ? 'occupied' : 'vacant'
}
