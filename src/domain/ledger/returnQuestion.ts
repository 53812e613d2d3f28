import { listInWords } from '../listInWords'
import { formatCents, formatDollars } from '../money/formatMoney'
import { PAYMENT_TYPE_LABELS } from './paymentTerms'
import { voidedBalanceInWords } from './voidedBalance'

/** One part of a check: what it is for, and whether it stands in the account that is looked at. */
export type PartOfCheck = {
  readonly type: keyof typeof PAYMENT_TYPE_LABELS
  readonly cents: number
  readonly here: boolean
}

type ReturnInput = {
  /** All parts of the check that count; one for a payment that was not split. */
  readonly parts: readonly PartOfCheck[]
  /** paid − owed today, with the payment in it */
  readonly balanceCents: number
  /** The deposit held today, with the payment in it. */
  readonly heldCents: number
}

const sumOf = (parts: readonly PartOfCheck[]): number => parts.reduce((sum, { cents }) => sum + cents, 0)

const partInWords = ({ type, cents, here }: PartOfCheck): string =>
  `${formatCents(cents)} ${PAYMENT_TYPE_LABELS[type].toLowerCase()}${here ? '' : ' of another account'}`

/**
 * What is asked before a payment is taken back: all parts of a check go back together, so it names each of them.
 * @see docs/domain.md rule 8
 */
export function returnQuestion({ parts, balanceCents, heldCents }: ReturnInput): {
  heading: string
  intro: string
} {
  const here = parts.filter((part) => part.here)
  const paid = here.filter(({ type }) => type !== 'deposit')
  const deposit = here.filter(({ type }) => type === 'deposit')
  const split = parts.length > 1
  const sentences = [
    ...(split ? [`${listInWords(parts.map(partInWords))}: its parts go back together.`] : []),
    ...(paid.length > 0
      ? [
          `The payment stays; what it paid is open again, with its old due dates. ${voidedBalanceInWords(balanceCents - sumOf(paid))}`,
        ]
      : []),
    ...(deposit.length > 0
      ? [
          `The deposit held goes from ${formatDollars(heldCents)} to ${formatDollars(heldCents - sumOf(deposit))}.`,
        ]
      : []),
  ]
  return {
    heading: `Take back this ${split ? 'check' : 'payment'} of ${formatDollars(sumOf(parts))}?`,
    intro: sentences.join(' '),
  }
}
