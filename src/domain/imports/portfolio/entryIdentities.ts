import { identifier } from './identity'
import type { expenseSheet, openingBalanceSheet, paymentSheet } from './readEntries'
import type { leaseSheet } from './readLeases'

type ValueOf<R> = R extends { read: (...args: never[]) => infer T } ? T : never

/*
 * What rows of money are known again by, in the hand-over and in a single spreadsheet alike: what they say, and how
 * often it was said before in the file, so that a second reading finds them and two genuine equal rows stay two. Each
 * is asked for anew for each file.
 * See docs/domain.md rule 25.
 */

export const leaseIdentifier = () =>
  identifier('deposit', (lease: ValueOf<typeof leaseSheet>) => [lease.property, lease.unit, lease.start])

export const openingIdentifier = () =>
  identifier('opening', (opening: ValueOf<typeof openingBalanceSheet>) => [
    opening.property,
    opening.unit,
    opening.tenant,
    opening.dueDate,
    opening.amountCents,
  ])

export const paymentIdentifier = () =>
  identifier('payment', (payment: ValueOf<typeof paymentSheet>) => [
    payment.property,
    payment.unit,
    payment.tenant,
    payment.receivedOn,
    payment.amountCents,
    payment.type === 'deposit' ? 'deposit' : null,
    payment.receiptNumber,
  ])

export const expenseIdentifier = () =>
  identifier('expense', (expense: ValueOf<typeof expenseSheet>) => [
    expense.property,
    expense.unit,
    expense.date,
    expense.amountCents,
    expense.type,
    expense.payee,
    expense.memo,
  ])
