import { DomainError } from '../errors'
import { bySettlementOrder } from '../ledger/settlementOrder'
import { assertEntryCents, isCents } from '../money/cents'
import { formatDollars } from '../money/formatMoney'
import type { Damage, Deduction, MoveOutChoice, MoveOutFacts } from './moveOutTerms'

export type MoveOut = {
  /** Everything owed, damages among it, in the order it is settled in. */
  readonly deductions: readonly Deduction[]
  readonly damagesCents: number
  /** Owed with the damages, after what was prepaid. */
  readonly owedCents: number
  readonly heldCents: number
  readonly withholdCents: number
  readonly refundCents: number
  /** Of the deposit, neither withheld nor given back. */
  readonly stillHeldCents: number
  /** The most that can be given back of what is prepaid. */
  readonly refundablePrepaidCents: number
  readonly refundPrepaidCents: number
  /** Of what is prepaid, not given back: it stays on the account. */
  readonly stillPrepaidCents: number
  /** What the tenant still owes once all of it is posted. */
  readonly stillOwedCents: number
}

/**
 * Settles an account for good: what is owed with the damages, what the deposit pays of it, what goes back to the tenant.
 * Held 1,500, unpaid rent 400, damage 350: 750 withheld, 750 given back. Prepaid rent goes back too.
 * @returns whole cents; withheld + given back + still held = held, and owed − withheld = still owed
 * @throws DomainError `BAD_AMOUNT` for a damage or choice that is no amount, `DEPOSIT_TOO_SMALL` above what is held,
 * `WITHHOLDING_TOO_LARGE` above what is owed, `REFUND_TOO_LARGE` above what is prepaid
 * @see docs/domain.md rules 10, 19 and 20
 */
export function moveOut(
  facts: MoveOutFacts,
  damages: readonly Damage[],
  choice: MoveOutChoice = {},
): MoveOut {
  const { balanceCents, heldCents } = facts
  const damagesCents = sumOfDamages(damages)
  const owedCents = Math.max(0, damagesCents - balanceCents)

  const withholdCents = chosen(choice.withholdCents, Math.min(heldCents, owedCents), 'What is withheld')
  assertWithholding({ withholdCents, heldCents, owedCents })
  const refundCents = chosen(choice.refundCents, heldCents - withholdCents, 'The refund of the deposit')
  if (withholdCents + refundCents > heldCents) throw depositTooSmall(heldCents)

  const refundablePrepaidCents = Math.max(0, facts.lowestBalanceCents - damagesCents + withholdCents)
  const refundPrepaidCents = chosen(
    choice.refundPrepaidCents,
    refundablePrepaidCents,
    'The refund of what is prepaid',
  )
  if (refundPrepaidCents > refundablePrepaidCents) {
    throw new DomainError(
      'REFUND_TOO_LARGE',
      `${formatDollars(refundablePrepaidCents)} is prepaid, and no more can be given back.`,
      { refundablePrepaidCents },
    )
  }

  return {
    deductions: deductionsOf(facts, damages, withholdCents),
    damagesCents,
    owedCents,
    heldCents,
    withholdCents,
    refundCents,
    stillHeldCents: heldCents - withholdCents - refundCents,
    refundablePrepaidCents,
    refundPrepaidCents,
    stillPrepaidCents: Math.max(0, balanceCents - damagesCents + withholdCents) - refundPrepaidCents,
    stillOwedCents: owedCents - withholdCents,
  }
}

function sumOfDamages(damages: readonly Damage[]): number {
  let sum = 0
  for (const { cents } of damages) {
    assertEntryCents(cents, 'Each damage')
    sum += cents
  }
  return sum
}

function chosen(cents: number | undefined, otherwise: number, what: string): number {
  if (cents === undefined) return otherwise
  if (cents === 0) return 0
  if (!isCents(cents) || cents < 0) {
    throw new DomainError('BAD_AMOUNT', `${what} must be 0 or more. Enter it in dollars and cents.`, {
      cents,
    })
  }
  assertEntryCents(cents, what)
  return cents
}

function assertWithholding(asked: { withholdCents: number; heldCents: number; owedCents: number }): void {
  const { withholdCents, heldCents, owedCents } = asked
  if (withholdCents > heldCents) throw depositTooSmall(heldCents)
  if (withholdCents <= owedCents) return
  throw new DomainError(
    'WITHHOLDING_TOO_LARGE',
    owedCents === 0
      ? 'Nothing is owed, so nothing can be withheld. Add the damages first.'
      : `${formatDollars(owedCents)} is owed, and no more can be withheld. Add the damages first.`,
    { owedCents },
  )
}

function depositTooSmall(heldCents: number): DomainError {
  return new DomainError(
    'DEPOSIT_TOO_SMALL',
    `${formatDollars(heldCents)} of the deposit is held. Withhold and give back no more than that together.`,
    { heldCents },
  )
}

/** In the order of settlement, as the books will settle them: first what is prepaid pays, then the deposit. */
function deductionsOf(
  { open, balanceCents, settledOn }: MoveOutFacts,
  damages: readonly Damage[],
  withholdCents: number,
): Deduction[] {
  const openCents = open.reduce((sum, item) => sum + item.openCents, 0)
  let prepaidCents = Math.max(0, balanceCents + openCents)
  let depositCents = withholdCents
  const items = [
    ...open.map((item) => ({ ...item, cents: item.openCents, isDamage: false })),
    ...damages.map((damage, index) => ({
      ...damage,
      number: Number.MAX_SAFE_INTEGER - damages.length + index,
      type: 'damage' as const,
      dueDate: settledOn,
      isDamage: true,
    })),
  ].sort(bySettlementOrder)
  return items.map(({ description, dueDate, cents, isDamage }) => {
    const fromPrepaidCents = Math.min(cents, prepaidCents)
    prepaidCents -= fromPrepaidCents
    const fromDepositCents = Math.min(cents - fromPrepaidCents, depositCents)
    depositCents -= fromDepositCents
    return { description, dueDate: isDamage ? null : dueDate, cents, fromPrepaidCents, fromDepositCents }
  })
}
