import type { PayloadRequest } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { Day } from '@/domain/calendar/day'
import type { ErrorCode } from '@/domain/errors'
import { moveOut, type MoveOut } from '@/domain/moveOut/moveOut'
import { asRefusal, isDomainError } from '@/lib/refusals/asRefusal'
import { inTransaction } from '@/lib/database/inTransaction'

import type { MoveOutEntryKind } from '../../collections/MoveOuts'
import { balanceOn } from '../../queries/balanceOn'
import { openDays } from '../../queries/openDays'
import { createEntry, type CreatedEntry } from '../createEntry'
import { endTenancy, type EndedTenancy } from './endTenancy'
import type { MoveOutRequest } from './moveOutRequest'
import { keepLetter, type KeptLetter } from './keepLetter'

export type MovedOut = MoveOut & {
  id: number
  account: number
  moveOutDay: Day
  settledOn: Day
  letter: KeptLetter
  /** paid − owed today */
  balanceCents: number
}

/** The field of the request that a rule is about. */
const FIELD_OF: Partial<Record<ErrorCode, string>> = {
  DEPOSIT_TOO_SMALL: 'refundCents',
  WITHHOLDING_TOO_LARGE: 'withholdCents',
  REFUND_TOO_LARGE: 'refundPrepaidCents',
  BAD_AMOUNT: 'damages',
}

const settle = ({ facts }: EndedTenancy, { damages, choice }: MoveOutRequest): MoveOut => {
  try {
    return moveOut(facts, damages, choice)
  } catch (error) {
    throw isDomainError(error) ? asRefusal(error, FIELD_OF[error.code]) : error
  }
}

type Posted = { kind: MoveOutEntryKind; entry: number }

/** Damages, what is withheld, what is given back: each an entry of the account, as the person who asks. */
const postEntries = async (
  req: PayloadRequest,
  asked: MoveOutRequest,
  settled: MoveOut,
  settledOn: Day,
): Promise<Posted[]> => {
  const { account, damages, method, reference, bankAccount } = asked
  const posted: Posted[] = []
  const post = async (kind: MoveOutEntryKind, data: object): Promise<void> => {
    const { id }: CreatedEntry = await createEntry(req, kind, { account, ...data })
    posted.push({ kind, entry: id })
  }
  const paid = { date: settledOn, method, reference, bankAccount }

  for (const { description, cents } of damages)
    await post('charges', { type: 'damage', description, amountCents: cents, dueDate: settledOn })
  if (settled.withholdCents > 0) {
    await post('deposit-movements', {
      kind: 'withheld',
      amountCents: settled.withholdCents,
      date: settledOn,
      memo: 'Withheld at the move-out',
    })
  }
  if (settled.refundCents > 0) {
    await post('deposit-movements', {
      kind: 'refunded',
      amountCents: settled.refundCents,
      memo: 'Deposit given back at the move-out',
      ...paid,
    })
  }
  if (settled.refundPrepaidCents > 0) {
    await post('refunds', {
      amountCents: settled.refundPrepaidCents,
      memo: 'Prepaid money given back at the move-out',
      ...paid,
    })
  }
  return posted
}

const keepRecord = async (
  req: PayloadRequest,
  asked: MoveOutRequest,
  { tenancy, facts }: EndedTenancy,
  settled: MoveOut,
  made: { entries: Posted[]; letter: number },
): Promise<number> => {
  const { id } = await req.payload.create({
    collection: 'move-outs',
    depth: 0,
    req,
    // Nobody writes one by hand; whoever passed the door may settle an account.
    overrideAccess: true,
    data: {
      account: tenancy.account,
      lease: tenancy.lease,
      unit: tenancy.unit,
      property: tenancy.property,
      moveOutDay: dayToNoonUtc(asked.moveOutDay),
      settledOn: dayToNoonUtc(facts.settledOn),
      leaseDayBefore: tenancy.leaseDay && dayToNoonUtc(tenancy.leaseDay),
      heldCents: settled.heldCents,
      damagesCents: settled.damagesCents,
      owedCents: settled.owedCents,
      withheldCents: settled.withholdCents,
      refundedCents: settled.refundCents,
      prepaidRefundedCents: settled.refundPrepaidCents,
      stillOwedCents: settled.stillOwedCents,
      forwardingAddress: asked.forwardingAddress,
      letter: made.letter,
      entries: made.entries,
      by: req.user?.id,
    },
  })
  return id
}

/**
 * Moves the tenants of an account out: the last day on the lease, the last month by the days lived in, damages charged,
 * the deposit withheld and given back, the letter kept, and a record of all of it, in one transaction.
 * @throws what ending the tenancy is refused for, `BAD_AMOUNT`, `DEPOSIT_TOO_SMALL`, `WITHHOLDING_TOO_LARGE`,
 * `REFUND_TOO_LARGE`, `CHARACTER_NOT_PRINTABLE`
 * @see docs/domain.md rules 10, 12, 15, 19 and 20
 */
export const moveTenantOut = (req: PayloadRequest, asked: MoveOutRequest): Promise<MovedOut> =>
  inTransaction({ payload: req.payload, req }, async () => {
    const ended = await endTenancy(req, asked)
    const { settledOn } = ended.facts
    const settled = settle(ended, asked)
    const entries = await postEntries(req, asked, settled, settledOn)
    // Last: its file is the one thing that a transaction cannot take back.
    const letter = await keepLetter(req, asked, ended, settled)
    const id = await keepRecord(req, asked, ended, settled, { entries, letter: letter.id })
    const { today } = await openDays(req, ended.tenancy.property)
    return {
      id,
      account: asked.account,
      moveOutDay: asked.moveOutDay,
      settledOn,
      ...settled,
      letter,
      balanceCents: await balanceOn(req, asked.account, today),
    }
  })
