'use client'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { PaymentPart } from '@/domain/imports/bank/becomes'
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

/** The lines to begin with: what the row becomes or is first suggested to be in parts, else one line with all of it. */
export const linesAtFirst = (
  { becomes, suggestions }: BatchRow,
  cents: number,
  nameOf: (account: number) => string | null,
): SplitLine[] => {
  const split = suggestions.find((one) => one.becomes.kind === 'payment' && one.becomes.parts.length > 1)
  const start = becomes?.kind === 'payment' ? becomes : split?.becomes
  if (start?.kind !== 'payment' || start.parts.length === 0) return [emptyLine(1, cents)]
  return start.parts.map((part, index) => ({
    key: index + 1,
    account: part.account,
    tenant: part.tenant,
    label: nameOf(part.account) ?? `Account ${part.account}`,
    why: '',
    type: part.type,
    amount: formatCents(part.cents),
  }))
}

/** What of the amount no line has yet; negative when the lines are more. Amounts that cannot be read count for nothing. */
export const leftOf = (cents: number, lines: readonly SplitLine[]): number =>
  lines.reduce((left, { amount }) => {
    const read = parseMoney(amount)
    return read.ok ? left - read.cents : left
  }, cents)

export type ReadSplit =
  | { ok: true; parts: PaymentPart[] }
  /** `key` is the line that is wrong; null for all of them together. */
  | { ok: false; key: number | null; message: string }

/** The lines as parts of a payment that sum to the amount, or the first thing that is wrong. */
export const partsOf = (cents: number, lines: readonly SplitLine[]): ReadSplit => {
  const parts: PaymentPart[] = []
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
      ? `The lines are ${formatDollars(-left)} more than the deposit. Correct an amount.`
      : `${formatDollars(left)} is left to split. Add an account, or correct an amount.`
  return { ok: false, key: null, message }
}
