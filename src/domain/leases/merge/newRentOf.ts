import type { Day } from '../../calendar/day'
import type { RentStep } from '../../charges/tenancyTerms'
import type { NewRent } from './moneyValues'

/** The next rent step that begins after today, and the rent before it; null where none is set. */
export function newRentOf(rentSteps: readonly RentStep[], today: Day): NewRent | null {
  const steps = [...rentSteps].sort((one, other) => (one.from < other.from ? -1 : 1))
  const at = steps.findIndex(({ from }) => from > today)
  const [next, before] = [steps[at], steps[at - 1]]
  return next && before ? { from: next.from, cents: next.cents, beforeCents: before.cents } : null
}
