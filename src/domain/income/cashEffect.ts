import type { CashFigures } from './incomeFigures'

export type CashEntry = {
  readonly kind: 'payment' | 'reversal' | 'refund' | 'depositMovement' | 'otherIncome' | 'expense'
  /** Of a payment or reversal `deposit` or what it pays; the kind of a deposit movement; `expense` or `refund` of an expense. */
  readonly type: string | null
  readonly cents: number
  readonly voided: boolean
}

/**
 * Which figure of income and expense an entry counts in, and by how much; null when it never counts: void, a deposit
 * that is received, returned or given back. Credits are no cash and are not asked.
 * @see docs/domain.md rule 23
 */
export function cashEffect({ kind, type, cents, voided }: CashEntry): {
  readonly figure: keyof CashFigures
  readonly cents: number
} | null {
  if (voided) return null
  switch (kind) {
    case 'payment':
      return type === 'deposit' ? null : { figure: 'receivedCents', cents }
    case 'reversal':
      return type === 'deposit' ? null : { figure: 'returnedCents', cents }
    case 'refund':
      return { figure: 'refundedCents', cents }
    case 'depositMovement':
      return type === 'withheld' ? { figure: 'withheldCents', cents } : null
    case 'otherIncome':
      return { figure: 'otherIncomeCents', cents }
    case 'expense':
      return { figure: 'expensesCents', cents: type === 'refund' ? -cents : cents }
  }
}
