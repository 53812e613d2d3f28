import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { moveOut, type MoveOut } from '@/domain/moveOut/moveOut'
import type { Damage, MoveOutFacts } from '@/domain/moveOut/moveOutTerms'
import { inTrial } from '@/lib/database/inTrial'
import { refusedAt } from '@/lib/refusals/asRefusal'

import { accountEntries, type AccountEntry } from '../../queries/accountEntries'
import { endTenancy } from './endTenancy'
import type { MoveOutDays } from './moveOutRequest'

type ChargeLine = { description: string; dueDate: Day | null; cents: number }

export type MoveOutPreview = MoveOutDays & {
  /** What the last day changes of the rent: charges that no longer count, and those in their place. */
  voided: ChargeLine[]
  posted: ChargeLine[]
  facts: MoveOutFacts
  /** What is proposed for these damages. */
  proposal: MoveOut
}

const FOR_EVER: Day = '9999-12-31'

const lineOf = ({ description, dueDate, cents }: AccountEntry): ChargeLine => ({
  description,
  dueDate,
  cents,
})

/**
 * What moving out on a day comes to, worked out by the same code that does it; nothing stays written.
 * @throws what the move-out itself is refused for
 */
export const previewMoveOut = (
  req: PayloadRequest,
  asked: MoveOutDays & { damages: readonly Damage[] },
): Promise<MoveOutPreview> =>
  inTrial(req, async () => {
    const { account, moveOutDay, damages } = asked
    const before = await accountEntries(req, account, FOR_EVER)
    const { facts } = await endTenancy(req, asked)
    const after = await accountEntries(req, account, FOR_EVER)
    const counted = new Set(before.filter(({ voided }) => !voided).map(({ number }) => number))
    const known = new Set(before.map(({ number }) => number))
    return {
      account,
      moveOutDay,
      settledOn: facts.settledOn,
      voided: after.filter(({ number, voided }) => voided && counted.has(number)).map(lineOf),
      posted: after.filter(({ number, voided }) => !voided && !known.has(number)).map(lineOf),
      facts,
      proposal: refusedAt('damages', () => moveOut(facts, damages)),
    }
  })
