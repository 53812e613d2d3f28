import type { Day } from '../calendar/day'
import { formatDollars } from '../money/formatMoney'

export type VoidableKind = 'charge' | 'payment' | 'credit' | 'apart'

/**
 * An account's balance once an entry no longer counts.
 * @param kind what it is to the balance; `apart` for deposits, which never touch it
 * @param balanceCents paid − owed today, with the entry in it
 */
export function voidedBalance({
  kind,
  cents,
  date,
  today,
  balanceCents,
}: {
  readonly kind: VoidableKind
  readonly cents: number
  readonly date: Day
  readonly today: Day
  readonly balanceCents: number
}): number {
  if (kind === 'apart' || date > today) return balanceCents
  return kind === 'charge' ? balanceCents + cents : balanceCents - cents
}

/** 'The account will then owe $1,100.00.' */
export function voidedBalanceInWords(balanceCents: number): string {
  if (balanceCents === 0) return 'The account will then be paid up.'
  const amount = formatDollars(Math.abs(balanceCents))
  return balanceCents < 0
    ? `The account will then owe ${amount}.`
    : `The account will then be prepaid by ${amount}.`
}
