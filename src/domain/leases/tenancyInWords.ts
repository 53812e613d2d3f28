import type { Day } from '../calendar/day'
import { shortDay } from '../calendar/formatDay'

type TenancyFacts = {
  readonly tenancyStart: Day | null
  readonly termEnd: Day | null
  readonly moveOutDay: Day | null
  readonly lastDay: Day | null
}

/**
 * 'Mar 1, 2025 to Feb 28, 2026, now month to month'
 * @param today the day the reader reads it: other years than its own are written out
 * @see docs/domain.md rule 12
 */
export function tenancyInWords(
  { tenancyStart, termEnd, moveOutDay, lastDay }: TenancyFacts,
  asOf: Day,
  today: Day,
): string {
  if (tenancyStart === null) return 'not signed yet'
  const from = shortDay(tenancyStart, today)
  if (lastDay !== null && lastDay < asOf)
    return `${from} to ${shortDay(lastDay, today)}, ${moveOutDay === null ? 'ended' : 'moved out'}`
  if (termEnd === null) return `from ${from}, month to month`
  const term = `${from} to ${shortDay(termEnd, today)}`
  return termEnd < asOf ? `${term}, now month to month` : term
}
