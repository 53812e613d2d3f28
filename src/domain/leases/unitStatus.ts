import type { Day } from '../calendar/day'
import { tenancyStateAt, type TenancyDays } from './tenancyState'

export const UNIT_STATUSES = ['occupied', 'vacant', 'maintenance'] as const
export type UnitStatus = (typeof UNIT_STATUSES)[number]

/**
 * What a unit is on a day: occupied while somebody lives there, whatever was set by hand; otherwise maintenance
 * when that was set, else vacant.
 * @param tenancies all tenancies of the unit, in any order
 * @see docs/domain.md rule 32
 */
export function unitStatus(
  { tenancies, maintenance }: { readonly tenancies: readonly TenancyDays[]; readonly maintenance: boolean },
  on: Day,
): UnitStatus {
  if (tenancies.some((tenancy) => tenancyStateAt(tenancy, on) === 'current')) return 'occupied'
  return maintenance ? 'maintenance' : 'vacant'
}
