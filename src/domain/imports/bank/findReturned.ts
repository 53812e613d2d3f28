import { dayNumber } from '../../calendar/dayNumber'
import { addUnder } from './accountIndex'
import type { BankLine } from './bankLine'
import type { Suggestion } from './becomes'
import type { KnownMoney } from './knownBooks'
import { wholeChecks } from './wholeChecks'

/** How long after it was paid in a check may come back. */
export const DAYS_TO_RETURN = 30

export type ReturnablePayments = ReadonlyMap<number, readonly KnownMoney[]>

/** The payments that could still be returned, by cents, a check of several parts whole. Cash does not bounce. */
export function indexReturnable(money: readonly KnownMoney[]): ReturnablePayments {
  const byCents = new Map<number, KnownMoney[]>()
  for (const one of wholeChecks(money)) {
    if (one.kind === 'payment' && !one.reversed && one.method !== 'cash') addUnder(byCents, one.cents, one)
  }
  return byCents
}

/**
 * The payments a returned check may reverse: of equal cents, from the same day to 30 days before it, the latest
 * first. Exactly one is certain.
 * @param taken payments that other returned checks reverse
 * @see docs/domain.md rule 28
 */
export function findReturned(
  line: BankLine,
  payments: ReturnablePayments,
  taken: ReadonlySet<number>,
): Suggestion[] {
  const day = dayNumber(line.day)
  return (payments.get(-line.cents) ?? [])
    .filter((payment) => !taken.has(payment.id) && payment.day <= line.day)
    .filter((payment) => day - dayNumber(payment.day) <= DAYS_TO_RETURN)
    .toSorted((a, b) => (a.day === b.day ? a.id - b.id : a.day < b.day ? 1 : -1))
    .map((payment) => ({
      becomes: { kind: 'returned', payment: payment.id },
      label: payment.label,
      why: 'a payment of this amount in the 30 days before',
    }))
}
