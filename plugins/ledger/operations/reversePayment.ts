import { NotFound, type PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import { assertEntryCents } from '@/domain/money/cents'
import { withReason } from '@/lib/database/signTransaction'
import { inTransaction } from '@/lib/database/inTransaction'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import { paymentsOfSplit } from '../queries/paymentsOfSplit'
import { balancesToday, type AccountBalance } from './balancesToday'
import { createEntry, type CreatedEntry } from './createEntry'

export type ReversalRequest = {
  payment: number
  /** The day the bank returned it. */
  date: unknown
  reason?: unknown
  /** A fee for the tenant who wrote the check; none when it is left out. */
  nsfFeeCents?: unknown
}

export type ReversedPayment = {
  reversals: CreatedEntry[]
  fee: CreatedEntry | null
  balances: AccountBalance[]
}

/**
 * Takes a payment back that the bank returned: all parts of its check, whole, dated the day of the return. The charges
 * it had settled are open again, with their old due dates.
 * @throws `ALREADY_REVERSED`, `ALREADY_VOID`, `BAD_DAY`, `BOOKS_CLOSED`, 404
 * @see docs/domain.md rule 8
 */
export const reversePayment = (req: PayloadRequest, asked: ReversalRequest): Promise<ReversedPayment> =>
  inTransaction({ payload: req.payload, req }, async () => {
    const exists = await req.payload.findByID({
      collection: 'payments',
      id: asked.payment,
      depth: 0,
      req,
      overrideAccess: false,
      disableErrors: true,
    })
    if (!exists) throw new NotFound(req.t)
    const parts = await paymentsOfSplit(req, asked.payment)
    const ours = parts.find(({ id }) => id === asked.payment)
    if (!ours) {
      throw refusal({
        code: 'ALREADY_VOID',
        message: 'This payment is void: it never counted, so there is nothing to take back.',
      })
    }
    const said = typeof asked.reason === 'string' ? asked.reason.trim() : ''
    const reason = said === '' ? 'Returned by the bank' : said
    const reversals: CreatedEntry[] = []
    // The reason is this return's: an import goes on to write other things.
    const fee = await withReason(req, reason, async () => {
      for (const part of parts)
        reversals.push(await createEntry(req, 'reversals', { payment: part.id, date: asked.date, reason }))
      return chargeFee(req, asked.nsfFeeCents, reversals[0], ours.receiptNumber)
    })
    return { reversals, fee, balances: await balancesToday(req, reversals) }
  })

const chargeFee = async (
  req: PayloadRequest,
  cents: unknown,
  reversal: CreatedEntry | undefined,
  receiptNumber: string | null,
): Promise<CreatedEntry | null> => {
  if (cents === undefined || cents === null || cents === 0 || !reversal) return null
  refusedAt('nsfFeeCents', () => assertEntryCents(cents, 'The fee'))
  const what = receiptNumber === null ? `of ${longDay(reversal.date)}` : receiptNumber
  return createEntry(
    req,
    'charges',
    {
      account: reversal.account,
      type: 'nsfFee',
      description: `Returned check ${what}`,
      amountCents: cents,
      dueDate: reversal.date,
      reversal: reversal.id,
    },
    // Which return a fee is for is the product's to say; that this person may post was asked at the door.
    { asProduct: true },
  )
}
