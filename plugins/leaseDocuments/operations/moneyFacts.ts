import { accountFacts, accountLedger, standingMoveOut, type AccountLedger } from '@plugins/ledger/index'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import type { MoneyFacts, MoveOutFacts } from '@/domain/leases/merge/moneyValues'
import type { Lease } from '@/payload-types'

import { damagesOf } from '../queries/damagesOf'
import { paymentFacts } from '../queries/paymentFacts'
import { relationId } from './relationId'

const openOf = ({ settlement }: AccountLedger): MoneyFacts['account']['open'] =>
  settlement.charges.flatMap(({ charge, openCents }) =>
    openCents > 0 ? [{ name: charge.description, dueDate: charge.dueDate, cents: openCents }] : [],
  )

const moveOutOf = async (
  req: PayloadRequest,
  account: number,
  { moveOutDay }: Lease,
  heldCents: number,
): Promise<MoveOutFacts | null> => {
  const settled = await standingMoveOut(req, account)
  if (!settled) return moveOutDay ? { day: dayFromInstant(moveOutDay), heldCents, settled: null } : null
  const { damagesCents, owedCents } = settled
  const other = owedCents - damagesCents
  return {
    day: settled.moveOutDay,
    heldCents: settled.heldCents,
    settled: {
      withheldCents: settled.withheldCents,
      refundedCents: settled.refundedCents,
      stillOwedCents: settled.stillOwedCents,
      deductions: [
        ...(await damagesOf(req, settled.id)),
        ...(other > 0 ? [{ name: 'Rent and other charges', cents: other }] : []),
      ],
    },
  }
}

/** The money of a lease's account at the end of a day, as documents print it. The caller has asked whether the person may. */
export const moneyFacts = async (
  req: PayloadRequest,
  { lease, today, payment }: { lease: Lease; today: Day; payment: number | undefined },
): Promise<MoneyFacts | null> => {
  if (!lease.account) return null
  const account = relationId(lease.account)
  const [facts, ledger] = [await accountFacts(req, account, today), await accountLedger(req, account, today)]
  if (!facts) return null
  const { ageing } = ledger
  return {
    account: {
      balanceCents: ageing.balanceCents,
      pastDueCents: ageing.pastDueCents,
      oldestPastDueDate: ageing.oldestPastDueDate,
      daysPastDue: ageing.daysPastDue,
      buckets: ageing.buckets,
      depositHeldCents: facts.depositHeldCents,
      open: openOf(ledger),
    },
    payment: await paymentFacts(req, account, payment),
    moveOut: await moveOutOf(req, account, lease, facts.depositHeldCents),
  }
}
