import type { Day } from '../calendar/day'
import { RENT_LINE } from '../charges/chargesForPeriod'
import type { RecurringLine, RentStep } from '../charges/tenancyTerms'
import { DomainError } from '../errors'
import { isEntryCents } from '../money/cents'

/** The parts of a lease that must agree with each other before anything is posted by it. */
export type CheckedTerms = {
  readonly start: Day
  readonly end: Day | null
  readonly moveOutDay: Day | null
  readonly dueDay: number
  readonly rentSteps: readonly RentStep[]
  readonly recurringLines: readonly Pick<RecurringLine, 'name' | 'cents'>[]
}

/** A fault, and the part of the lease it is in. */
export type TermsFault = { readonly part: keyof CheckedTerms; readonly message: string }

// A tenancy outside these is a slip of the finger.
const EARLIEST: Day = '1900-01-01'
const LATEST: Day = '2199-12-31'

/**
 * Everything that is wrong with a lease's terms; empty when it can bill. One step a day and one line a name,
 * because (tenancy, line, period) names a charge; none called 'rent', because the rent is.
 * @see docs/domain.md rules 11 to 15
 */
export function leaseTermsFaults(terms: CheckedTerms): TermsFault[] {
  const { start, end, moveOutDay, dueDay, rentSteps, recurringLines } = terms
  const faults: TermsFault[] = []
  const fault = (part: keyof CheckedTerms, message: string) => faults.push({ part, message })

  const days = { start, end, moveOutDay, rentSteps: rentSteps.map(({ from }) => from) }
  for (const part of ['start', 'end', 'moveOutDay', 'rentSteps'] as const) {
    const far = [days[part]].flat().find((day) => day !== null && (day < EARLIEST || day > LATEST))
    if (far) fault(part, `The year of ${far} cannot be right. Correct it.`)
  }
  if (end !== null && end < start)
    fault('end', 'The end is before the start. Choose a later end, or leave it empty.')
  if (moveOutDay !== null && moveOutDay < start) {
    fault('moveOutDay', 'The move-out day is before the start. Choose a later day.')
  }
  if (!Number.isInteger(dueDay) || dueDay < 1 || dueDay > 31)
    fault('dueDay', 'The due day must be from 1 to 31.')

  if (!rentSteps.some(({ from }) => from <= start)) {
    fault('rentSteps', 'No rent is set for the first day. Add a rent step from the start of the lease.')
  }
  if (hasTwice(rentSteps.map(({ from }) => from))) {
    fault('rentSteps', 'Two rent steps begin on the same day. Keep one.')
  }
  // A rent of 0 is allowed: a flat that comes with the caretaker's job.
  if (rentSteps.some(({ cents }) => cents !== 0 && !isEntryCents(cents))) {
    fault('rentSteps', 'A rent must be from $0.00 to $9,999,999.99.')
  }

  const names = recurringLines.map(({ name }) => name.trim().toLowerCase())
  if (names.includes('')) fault('recurringLines', 'A recurring line has no name. Name it, like parking.')
  if (names.includes(RENT_LINE))
    fault('recurringLines', `A recurring line cannot be called '${RENT_LINE}'. Rename it.`)
  if (hasTwice(names)) fault('recurringLines', 'Two recurring lines have the same name. Rename one.')
  if (recurringLines.some(({ cents }) => !isEntryCents(cents))) {
    fault('recurringLines', 'A recurring line must be from $0.01 to $9,999,999.99.')
  }
  return faults
}

/** @throws DomainError `BAD_LEASE_TERMS` with the first fault's words, and all of them in its details */
export function assertLeaseTerms(terms: CheckedTerms): void {
  const faults = leaseTermsFaults(terms)
  const first = faults[0]
  if (first) throw new DomainError('BAD_LEASE_TERMS', first.message, { faults })
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length
}
