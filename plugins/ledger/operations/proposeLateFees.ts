import type { Payload, PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { TrailSource } from '@/domain/auditTrail/trailTerms'
import { lateFees } from '@/domain/lateFees/lateFees'
import type { LateFeeTerms } from '@/domain/lateFees/lateFeeTerms'
import { reviewFees } from '@/domain/lateFees/reviewFees'
import { inTransaction } from '@/lib/database/inTransaction'
import { lockInTransaction } from '@/lib/database/lockInTransaction'

import { accountsToLookAt, rememberLook } from '../queries/accountsToLookAt'
import { lateFeeAccounts, type LateFeeAccount } from '../queries/lateFeeAccounts'
import { openDays } from '../queries/openDays'
import { saveFeeReviews, type FeeChanges } from '../queries/saveFeeReviews'
import { acceptFees } from './acceptFees'

const LOCK = 'late fees'

/** Accounts looked at at a time: some megabytes, whatever the size of the business. */
const BATCH = 4000

const NOTHING = (): FeeChanges => ({ fresh: [], corrected: [], withdrawn: [], toWaive: [], dueAgain: [] })

const addReview = (
  changes: FeeChanges,
  { owed, money, fees, terms }: LateFeeAccount,
  { through, booksStart }: { through: Day; booksStart: Day },
): void => {
  const termsOfLease = new Map<number, LateFeeTerms>(terms.map(({ lease, ...one }) => [lease, one]))
  const leaseOf = new Map(owed.map(({ number, lease }) => [number, lease]))
  const chargeOf = new Map(owed.map(({ number, id }) => [number, id]))
  const due = lateFees({
    charges: owed,
    money,
    termsOf: ({ number }) => termsOfLease.get(leaseOf.get(number) ?? -1) ?? null,
    booksStart,
    through,
    decided: fees
      .filter(({ status }) => status === 'accepted' || status === 'waived')
      .map(({ status, amountCents, proposedCents, ...fee }) => ({
        ...fee,
        cents: status === 'waived' ? proposedCents : amountCents,
      })),
  })
  const review = reviewFees(due, fees)
  for (const { chargeNumber, day, cents } of review.fresh) {
    const charge = chargeOf.get(chargeNumber)
    if (typeof charge === 'number') changes.fresh.push({ charge, day, cents })
  }
  changes.corrected.push(...review.corrected)
  changes.withdrawn.push(...review.withdrawn)
  changes.toWaive.push(...review.toWaive)
  changes.dueAgain.push(...review.dueAgain)
}

export type ProposedFees = { proposed: number; accepted: number; withdrawn: number; waiversProposed: number }

/**
 * Proposes the late fees that have fallen through a day and nobody has proposed yet, takes back proposals that turned
 * out not to be due, and proposes to waive what was charged for rent that was on time. Safe to repeat, in any number of
 * processes. Where the Settings say so, the new ones are charged at once.
 * @see docs/domain.md rules 16 to 18
 */
export const proposeLateFees = ({
  through,
  automatic,
  ...place
}: {
  payload: Payload
  req?: PayloadRequest
  source?: TrailSource
  through: Day
  automatic: boolean
}): Promise<ProposedFees> =>
  inTransaction(place, async (req) => {
    const total: ProposedFees = { proposed: 0, accepted: 0, withdrawn: 0, waiversProposed: 0 }
    const { booksStart } = await openDays(req, null)
    if (booksStart === null) return total
    await lockInTransaction(req, LOCK)
    const accounts = await accountsToLookAt(req, through)
    for (let first = 0; first < accounts.length; first += BATCH) {
      const batch = await lateFeeAccounts(req, accounts.slice(first, first + BATCH))
      const changes = NOTHING()
      for (const account of batch) addReview(changes, account, { through, booksStart })
      const made = await saveFeeReviews(req, changes)
      total.proposed += made.length
      total.withdrawn += changes.withdrawn.length
      total.waiversProposed += changes.toWaive.length
      if (!automatic) continue
      const accepted = await acceptFees(
        req,
        made.map((id) => ({ id })),
      )
      total.accepted += accepted.length
    }
    await rememberLook(req, through)
    return total
  })
