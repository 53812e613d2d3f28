import type { Day } from '../calendar/day'
import { earliestDay, latestDay } from '../calendar/earliestDay'
import { firstOfPeriod, lastOfPeriod, type Period } from '../calendar/period'
import type { TenancyDays } from '../leases/tenancyState'

/**
 * Which of the months already billed are billed differently by other days of the tenancy: those whose days lived in
 * are not the same, the ones now without any included.
 * @param before null when there was no tenancy yet  @param after null when there is none any more
 * @see docs/domain.md rule 15
 */
export function rebilledMonths(
  billed: readonly Period[],
  { before, after }: { readonly before: TenancyDays | null; readonly after: TenancyDays | null },
): Period[] {
  return billed.filter((period) => daysOf(before, period) !== daysOf(after, period))
}

function daysOf(tenancy: TenancyDays | null, period: Period): string | null {
  if (tenancy === null) return null
  const first: Day = latestDay(firstOfPeriod(period), tenancy.start)
  const monthLast = lastOfPeriod(period)
  const last: Day = tenancy.lastDay === null ? monthLast : earliestDay(monthLast, tenancy.lastDay)
  return first > last ? null : `${first} ${last}`
}
