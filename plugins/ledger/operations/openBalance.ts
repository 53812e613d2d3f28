import type { PayloadRequest } from 'payload'

import { assertEntryCents, isCents } from '@/domain/money/cents'
import { inTransaction } from '@/lib/database/inTransaction'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import { openDays } from '../queries/openDays'
import { withBalance, type AccountBalance } from './balancesToday'
import { createEntry, type CreatedEntry } from './createEntry'

const DESCRIPTION = 'Opening balance'

/**
 * What an account brings from before the books start. Above 0 it owes: a charge that counts from the books' first day
 * and ages from its own due date. Below 0 it is prepaid: a credit.
 * @throws `BOOKS_START_MISSING`, `BAD_AMOUNT`
 * @see docs/domain.md rule 22
 */
export const openBalance = (
  req: PayloadRequest,
  { account, amountCents, dueDate }: { account: number; amountCents: unknown; dueDate: unknown },
): Promise<CreatedEntry & AccountBalance> =>
  inTransaction({ payload: req.payload, req }, async () => {
    const { booksStart } = await openDays(req, null)
    if (booksStart === null) {
      throw refusal({
        code: 'BOOKS_START_MISSING',
        message: 'An opening balance counts from the day the books start. Set that day in Settings first.',
      })
    }
    const cents = isCents(amountCents) ? Math.abs(amountCents) : amountCents
    refusedAt('amountCents', () => assertEntryCents(cents))
    const common = { account, description: DESCRIPTION, amountCents: cents, type: 'openingBalance' }
    const entry =
      Number(amountCents) > 0
        ? await createEntry(req, 'charges', { ...common, dueDate: dueDate ?? booksStart })
        : await createEntry(req, 'credits', { ...common, date: booksStart })
    return withBalance(req, entry)
  })
