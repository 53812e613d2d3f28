import { identified, type Identified } from './identity'
import type { expenseSheet, openingBalanceSheet, paymentSheet } from './readEntries'
import type { leaseSheet } from './readLeases'

type ValueOf<R> = R extends { read: (...args: never[]) => infer T } ? T : never
type Valued<T> = { readonly value: T }

/*
 * What rows of money are known again by, in the hand-over and in a single spreadsheet alike: what they say, and how
 * often it was said before in the file, so that a second reading finds them and two genuine equal rows stay two.
 * See docs/domain.md rule 25.
 */

export const identifiedLeases = <R extends Valued<ValueOf<typeof leaseSheet>>>(
  rows: readonly R[],
): (R & Identified)[] =>
  identified('deposit', rows, (lease: R['value']) => [lease.property, lease.unit, lease.start])

export const identifiedOpenings = <R extends Valued<ValueOf<typeof openingBalanceSheet>>>(
  rows: readonly R[],
): (R & Identified)[] =>
  identified('opening', rows, (opening: R['value']) => [
    opening.property,
    opening.unit,
    opening.tenant,
    opening.dueDate,
    opening.amountCents,
  ])

export const identifiedPayments = <R extends Valued<ValueOf<typeof paymentSheet>>>(
  rows: readonly R[],
): (R & Identified)[] =>
  identified('payment', rows, (payment: R['value']) => [
    payment.property,
    payment.unit,
    payment.tenant,
    payment.receivedOn,
    payment.amountCents,
    payment.type === 'deposit' ? 'deposit' : null,
    payment.receiptNumber,
  ])

export const identifiedExpenses = <R extends Valued<ValueOf<typeof expenseSheet>>>(
  rows: readonly R[],
): (R & Identified)[] =>
  identified('expense', rows, (expense: R['value']) => [
    expense.property,
    expense.unit,
    expense.date,
    expense.amountCents,
    expense.type,
    expense.payee,
    expense.memo,
  ])
