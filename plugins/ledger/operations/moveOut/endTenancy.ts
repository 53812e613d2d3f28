import { NotFound, type PayloadRequest } from 'payload'

import { assertOpenDay } from '@/domain/ledger/lockDate'
import { ALWAYS } from '@/domain/ledger/entryDays'
import type { Day } from '@/domain/calendar/day'
import { statusMovedOut } from '@/domain/leases/leaseStatus'
import { assertMoveOutDays } from '@/domain/moveOut/moveOutDays'
import type { MoveOutFacts } from '@/domain/moveOut/moveOutTerms'
import { lockInTransaction } from '@/lib/database/lockInTransaction'
import { refusedAt } from '@/lib/refusals/asRefusal'
import { refusal } from '@/lib/refusals/refusal'

import { lowestSince } from '../../queries/lowestSince'
import { openDays } from '../../queries/openDays'
import { holdAccount, tenancyToEnd, type TenancyToEnd } from '../../queries/tenancyToEnd'
import { accountLedger } from '../accountLedger'
import { postMonths } from '../postMonths'
import { RENT_LOCK } from '../postRent'
import { rentThrough } from '../rentThrough'
import type { MoveOutDays } from './moveOutRequest'

export type EndedTenancy = {
  tenancy: TenancyToEnd & { tenancyStart: Day; lease: number }
  facts: MoveOutFacts
}

/** A tenancy that may end: signed, and not settled before. */
const heldTenancy = async (req: PayloadRequest, account: number): Promise<EndedTenancy['tenancy']> => {
  // In this order, as whoever saves a lease: the other way round two could wait for each other.
  await lockInTransaction(req, RENT_LOCK)
  await holdAccount(req, account)
  const tenancy = await tenancyToEnd(req, account)
  if (!tenancy) throw new NotFound(req.t)
  const { tenancyStart, lease, moveOut } = tenancy
  if (tenancyStart === null || lease === null) {
    throw refusal({
      code: 'PAYMENT_FOR_DRAFT_LEASE',
      field: 'account',
      message: 'This lease is not signed, so nobody has moved in. Archive the draft instead.',
    })
  }
  if (moveOut !== null) {
    throw refusal({
      code: 'ALREADY_MOVED_OUT',
      field: 'account',
      message:
        'This account was settled already. Undo that move-out first, or add single entries to the account.',
      details: { moveOut },
    })
  }
  return { ...tenancy, tenancyStart, lease }
}

/** Rent of the days lived in that nobody has posted yet: it must not fall due once the deposit is gone. */
const postWhatIsDue = async (req: PayloadRequest, account: number, through: Day): Promise<void> => {
  const due = await rentThrough(req, through)
  if (due) await postMonths(req, { ...due, accounts: [account] })
}

/**
 * Ends a tenancy on its last day: the day stands on the lease, the last month is billed by the days lived in, and
 * what is then open is what the deposit is settled against. The caller holds a transaction.
 * @throws `ALREADY_MOVED_OUT`, `PAYMENT_FOR_DRAFT_LEASE`, `BOOKS_CLOSED`, `BEFORE_BOOKS_START`, `MOVE_OUT_BEFORE_START`,
 * `MOVE_OUT_AHEAD`, `BAD_DAY`, 404
 * @see docs/domain.md rules 12, 14, 15 and 20
 */
export const endTenancy = async (req: PayloadRequest, asked: MoveOutDays): Promise<EndedTenancy> => {
  const { account, moveOutDay } = asked
  const tenancy = await heldTenancy(req, account)
  const { today, booksStart, lockDate } = await openDays(req, tenancy.property)
  const settledOn = asked.settledOn ?? today
  const { tenancyStart } = tenancy
  refusedAt(moveOutDay < tenancyStart || moveOutDay > today ? 'moveOutDay' : 'settledOn', () =>
    assertMoveOutDays({ moveOutDay, settledOn, tenancyStart, today }),
  )
  refusedAt('settledOn', () => assertOpenDay({ date: settledOn, booksStart: booksStart ?? ALWAYS, lockDate }))

  const ended = statusMovedOut({ end: tenancy.leaseEnd, moveOutDay })
  if (tenancy.leaseDay !== moveOutDay || ended === 'terminated') {
    await req.payload.update({
      collection: 'leases',
      id: tenancy.lease,
      data: {
        moveOutDay,
        // One that has run its term expires by itself, the day after.
        ...(ended === 'terminated' ? { status: ended } : {}),
      },
      depth: 0,
      req,
      overrideAccess: false,
    })
  }
  if (booksStart !== null) await postWhatIsDue(req, account, settledOn)

  const { ageing, settlement } = await accountLedger(req, account, today)
  return {
    tenancy,
    facts: {
      settledOn,
      open: settlement.charges.flatMap(({ charge, openCents }) => {
        const { number, type, description, dueDate } = charge
        return openCents > 0 ? [{ number, type, description, dueDate, openCents }] : []
      }),
      balanceCents: ageing.balanceCents,
      ...(await lowestSince(req, account, settledOn)),
    },
  }
}
