import { isCents } from './cents'

/**
 * Cents as a table shows them: `1,234.50`, always with cents, without a currency; `-1,234.50` when negative.
 * @throws RangeError when `cents` is not a whole number: a fraction on a screen means a float got into the books
 */
export function formatCents(cents: number): string {
  return cents < 0 ? `-${magnitude(cents)}` : magnitude(cents)
}

/** Cents in figures and sentences: `$1,234.50`; `-$1,234.50` when negative. */
export function formatDollars(cents: number): string {
  return cents < 0 ? `-$${magnitude(cents)}` : `$${magnitude(cents)}`
}

/** Cents for spreadsheets and files: `1234.50`, `-1234.50`; reads back as the same amount. */
export function plainDollars(cents: number): string {
  return formatCents(cents).replaceAll(',', '')
}

/**
 * A balance in words, never a bare minus: `owes 435.00`, `prepaid 50.00`, `Paid up`.
 * @param balanceCents paid − owed; negative means the tenant owes
 * @see docs/domain.md rule 4
 */
export function balanceInWords(balanceCents: number): string {
  const amount = magnitude(balanceCents)
  if (balanceCents === 0) return 'Paid up'
  return balanceCents < 0 ? `owes ${amount}` : `prepaid ${amount}`
}

/**
 * The same as the answer to 'what do I owe?': `Owes $1,000.00`, `Prepaid $50.00`, `Paid up`.
 * @param balanceCents paid − owed; negative means the tenant owes
 */
export function balanceAsAnswer(balanceCents: number): string {
  if (balanceCents === 0) return 'Paid up'
  return balanceCents < 0 ? `Owes ${formatDollars(-balanceCents)}` : `Prepaid ${formatDollars(balanceCents)}`
}

function magnitude(cents: number): string {
  if (!isCents(cents)) throw new RangeError(`${cents} is not a whole number of cents`)
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`
}
