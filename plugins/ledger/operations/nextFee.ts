import type { Day } from '@/domain/calendar/day'
import { nextFeeDay, type NextFee } from '@/domain/lateFees/nextFeeDay'
import type { Place } from '@/lib/database/queryRows'

import { feeTerms } from '../queries/feeTerms'
import { accountLedger, type AccountLedger } from './accountLedger'

/**
 * The first day on which rent of an account can draw a late fee. The caller has asked whether the person may see it.
 * @param ledger of today, where the caller has it already
 * @see docs/domain.md rule 16
 */
export const nextFee = async (
  place: Place,
  account: number,
  today: Day,
  ledger?: AccountLedger,
): Promise<NextFee | null> => {
  const tenancy = await feeTerms(place, account)
  if (!tenancy) return null
  const { settlement } = ledger ?? (await accountLedger(place, account, today))
  return nextFeeDay({
    tenancy,
    posted: settlement.charges.flatMap(({ charge: { type, dueDate, date }, openCents }) =>
      type === 'rent' ? [{ dueDate, date, isSettled: openCents === 0 }] : [],
    ),
    booksStart: tenancy.booksStart,
    today,
  })
}
