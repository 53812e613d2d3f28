'use client'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import { formatCents } from '@/domain/money/formatMoney'
import { emptyLine, type SplitLine } from '@/ui/split/splitLines'

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
