import type { PaymentType } from '@/domain/ledger/paymentTerms'
import { formatCents, formatDollars } from '@/domain/money/formatMoney'
import { parseMoney } from '@/domain/money/parseMoney'

/** A line of the split as it is typed. */
export type SplitLine = {
  key: number
  /** null until one is chosen. */
  account: number | null
  tenant: number | null
  label: string
  /** Beside it: 'equals the rent'. */
  why: string
  type: PaymentType
  amount: string
}

export const emptyLine = (key: number, cents: number): SplitLine => ({
  key,
  account: null,
  tenant: null,
  label: '',
  why: '',
  type: 'rent',
  amount: cents > 0 ? formatCents(cents) : '',
})

/** A key that none of the lines has. */
export const nextKey = (lines: readonly SplitLine[]): number =>
  Math.max(0, ...lines.map(({ key }) => key)) + 1

/** What of the amount no line has yet; negative when the lines are more. Amounts that cannot be read count for nothing. */
export const leftOf = (cents: number, lines: readonly SplitLine[]): number =>
  lines.reduce((left, { amount }) => {
    const read = parseMoney(amount)
    return read.ok ? left - read.cents : left
  }, cents)

export type SplitPart = { account: number; tenant: number | null; type: PaymentType; cents: number }

/** `key` is the line that is wrong; null for all of them together. */
export type WrongLine = { key: number | null; message: string }

export type ReadSplit = { ok: true; parts: SplitPart[] } | ({ ok: false } & WrongLine)

/**
 * The lines as parts that sum to the amount, or the first thing that is wrong.
 * @param whole what is split, as the sentence names it
 */
export const partsOf = (
  cents: number,
  lines: readonly SplitLine[],
  whole: 'deposit' | 'payment',
): ReadSplit => {
  const parts: SplitPart[] = []
  for (const { key, account, tenant, type, amount } of lines) {
    const read = parseMoney(amount)
    if (account === null) return { ok: false, key, message: 'Choose the account.' }
    if (!read.ok) return { ok: false, key, message: read.message }
    if (read.cents <= 0) return { ok: false, key, message: 'Enter an amount above zero.' }
    parts.push({ account, tenant, type, cents: read.cents })
  }
  const left = leftOf(cents, lines)
  if (left === 0 && parts.length > 0) return { ok: true, parts }
  const message =
    left < 0
      ? `The lines are ${formatDollars(-left)} more than the ${whole}. Correct an amount.`
      : `${formatDollars(left)} is left to split. Add an account, or correct an amount.`
  return { ok: false, key: null, message }
}
