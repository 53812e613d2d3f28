import { allocate } from '../money/allocate'

/**
 * What came in and went out, cash basis, in whole cents; each of them 0 or more but for expenses, which are less their
 * refunds.
 * @see docs/domain.md rule 23
 */
export type CashFigures = {
  /** Payments on the day received, prepayments too, deposits apart. */
  readonly receivedCents: number
  /** Payments the bank returned, on the day returned. */
  readonly returnedCents: number
  /** Given back to tenants of what they had paid, on its day; deposits given back are none of it. */
  readonly refundedCents: number
  /** Deposits, on the day they were withheld. */
  readonly withheldCents: number
  readonly otherIncomeCents: number
  readonly expensesCents: number
}

export type IncomeFigures = CashFigures & {
  readonly incomeCents: number
  readonly netCents: number
}

export const CASH_FIGURES = [
  'receivedCents',
  'returnedCents',
  'refundedCents',
  'withheldCents',
  'otherIncomeCents',
  'expensesCents',
] as const satisfies readonly (keyof CashFigures)[]

export const NO_CASH: CashFigures = {
  receivedCents: 0,
  returnedCents: 0,
  refundedCents: 0,
  withheldCents: 0,
  otherIncomeCents: 0,
  expensesCents: 0,
}

/** Several figures as one, with the income and the net they come to. */
export function incomeFigures(parts: readonly CashFigures[]): IncomeFigures {
  const sum = parts.reduce<CashFigures>(
    (before, part) => ({
      receivedCents: before.receivedCents + part.receivedCents,
      returnedCents: before.returnedCents + part.returnedCents,
      refundedCents: before.refundedCents + part.refundedCents,
      withheldCents: before.withheldCents + part.withheldCents,
      otherIncomeCents: before.otherIncomeCents + part.otherIncomeCents,
      expensesCents: before.expensesCents + part.expensesCents,
    }),
    NO_CASH,
  )
  const incomeCents =
    sum.receivedCents - sum.returnedCents - sum.refundedCents + sum.withheldCents + sum.otherIncomeCents
  return { ...sum, incomeCents, netCents: incomeCents - sum.expensesCents }
}

/**
 * Splits figures over owners' shares, each figure by itself: largest remainder, ties to the earlier share.
 * @param shares whole numbers, at least one of them above 0
 * @returns one part a share, in order; they sum to the whole, figure by figure
 * @throws DomainError `BAD_SHARES`
 * @see docs/domain.md rule 1
 */
export function splitFigures(figures: CashFigures, shares: readonly number[]): CashFigures[] {
  const parts = new Map(CASH_FIGURES.map((key) => [key, allocate(figures[key], shares)]))
  return shares.map((_, index) =>
    CASH_FIGURES.reduce<CashFigures>((part, key) => {
      const cents = parts.get(key)?.[index]
      return cents === undefined ? part : { ...part, [key]: cents }
    }, NO_CASH),
  )
}
