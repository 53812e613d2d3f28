import type { Day } from '../../calendar/day'
import type { RentStep } from '../../charges/tenancyTerms'
import { statusMovedOut, type LeaseStatus } from '../../leases/leaseStatus'
import { leaseTermsFaults, type CheckedTerms } from '../../leases/leaseTermsCheck'
import type { RowReader } from '../rowReader'
import type { NewLease } from './portfolioPlan'
import type { LeaseColumn } from './readLeases'
import type { LeaseRow } from './readPortfolio'
import type { Complete } from './sheet'

type Written = Complete<LeaseRow['value']>

/** A lease's terms as the spreadsheet means them; where it is silent, as a new lease begins. */
export function leaseTermsOf(
  written: Written,
  today: Day,
): Omit<NewLease, 'unit' | 'tenants' | 'title' | 'renews' | 'importKey'> {
  const fromStart: RentStep = { from: written.start, cents: written.rentCents }
  return {
    start: written.start,
    end: written.end,
    moveOutDay: written.moveOutDay,
    rentSteps: [fromStart, ...(written.laterSteps ?? [])],
    recurringLines: written.recurringLines ?? [],
    dueDay: written.dueDay ?? 1,
    proration: written.proration ?? 'actualDays',
    securityDepositCents: written.securityDepositCents,
    graceDays: written.graceDays,
    lateFeeCents: written.lateFeeCents,
    petPolicy: written.petPolicy,
    otherTerms: written.otherTerms,
    status: statusOf(written, today),
  }
}

/** Signed elsewhere, so active; over once they have moved out, before its term or after. */
function statusOf({ end, moveOutDay }: Pick<Written, 'end' | 'moveOutDay'>, today: Day): LeaseStatus {
  if (moveOutDay === null || moveOutDay >= today) return 'active'
  return statusMovedOut({ end, moveOutDay })
}

const COLUMN_OF: Readonly<Record<keyof CheckedTerms, LeaseColumn>> = {
  start: 'start',
  end: 'end',
  moveOutDay: 'moved out',
  dueDay: 'due day',
  rentSteps: 'rent steps',
  recurringLines: 'recurring',
}

/** Notes everything that keeps the lease from billing. */
export function reportTermsFaults(at: RowReader<LeaseColumn>, terms: CheckedTerms): void {
  for (const { part, message } of leaseTermsFaults(terms)) at.refuse(COLUMN_OF[part], 'CONFLICT', message)
  const early = terms.rentSteps.find(({ from }) => from < terms.start)
  if (early) {
    at.refuse(
      'rent steps',
      'CONFLICT',
      'A rent step lies before the start of the lease. The column rent holds from the start; take the step out.',
    )
  }
}
