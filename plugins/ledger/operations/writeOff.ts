import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertWriteOff } from '@/domain/ledger/writeOff'
import { readDay } from '@/domain/fields/readDay'
import { giveReason } from '@/lib/database/signTransaction'
import { inTransaction } from '@/lib/database/inTransaction'
import { queryRows } from '@/lib/database/queryRows'
import { refusedAt } from '@/lib/refusals/asRefusal'

import { balanceOn } from '../queries/balanceOn'
import { openDays } from '../queries/openDays'
import { withBalance, type AccountBalance } from './balancesToday'
import { createEntry, type CreatedEntry } from './createEntry'

/**
 * Gives up what an account owes: a credit of type write-off, of all that is owed that day unless an amount is given.
 * @throws `NOTHING_TO_WRITE_OFF`, `REASON_REQUIRED`, and what any credit is refused for
 */
export const writeOff = (
  req: PayloadRequest,
  asked: { account: number; date: unknown; amountCents: unknown; reason: unknown },
): Promise<CreatedEntry & AccountBalance> =>
  inTransaction({ payload: req.payload, req }, async () => {
    const { today } = await openDays(req, null)
    const read = readDay(asked.date)
    const day = read.ok && read.day !== null ? read.day : today
    // Two people who write the same balance off: the second finds it gone.
    await queryRows(req, sql`select id from accounts where id = ${asked.account} for no key update`)
    const balanceCents = await balanceOn(req, asked.account, day)
    const isReasoned = typeof asked.reason === 'string' && asked.reason.trim() !== ''
    const { reason, cents } = refusedAt(isReasoned ? 'amountCents' : 'reason', () =>
      assertWriteOff({ reason: asked.reason, amountCents: asked.amountCents, balanceCents }),
    )
    await giveReason(req, reason)
    const entry = await createEntry(req, 'credits', {
      account: asked.account,
      type: 'writeOff',
      description: `Written off: ${reason}`,
      amountCents: cents,
      date: asked.date ?? today,
    })
    return withBalance(req, entry)
  })
