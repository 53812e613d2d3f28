import type { PaymentMethod } from '../../ledger/paymentTerms'
import { foldText } from './foldText'

const METHODS: readonly (readonly [RegExp, PaymentMethod])[] = [
  [/\bzelle\b|\bquickpay\b/u, 'zelle'],
  [/\borig\s*co\s*name\b|\bach\b|\bsec\s*:\s*(?:ppd|ccd|web|tel)\b|\bdirect\s+dep/u, 'ach'],
  [/\bcash\b/u, 'cash'],
  [/\bmoney\s?order\b/u, 'moneyOrder'],
  [/\bcard\b|\bstripe\b|\bsquare\s+inc\b|\bpaypal\b/u, 'card'],
  [/\bdeposit\b|\bche(?:ck|que)s?\b|\bchk\b/u, 'check'],
]

/** How the money of a line came, as its text says; 'other' where it does not. */
export function methodOf(text: string): PaymentMethod {
  const folded = foldText(text)
  return METHODS.find(([words]) => words.test(folded))?.[1] ?? 'other'
}
