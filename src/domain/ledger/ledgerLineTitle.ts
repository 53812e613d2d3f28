import { PAYMENT_METHOD_LABELS, type PaymentMethod } from './paymentTerms'
import type { LedgerKind } from './runningBalance'

/** What an entry is called in a ledger, on a screen or on paper. */
export function ledgerLineTitle({ kind, method, description }: Titled): string {
  if (kind === 'payment' && method) return `Payment, ${PAYMENT_METHOD_LABELS[method]}`
  if (kind === 'refund' && method) return `Refund, ${PAYMENT_METHOD_LABELS[method]}`
  return kind === 'reversal' ? 'Payment returned' : description
}

type Titled = {
  readonly kind: LedgerKind
  readonly method: PaymentMethod | null
  readonly description: string
}
