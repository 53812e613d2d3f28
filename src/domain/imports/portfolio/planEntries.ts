import type { Day } from '../../calendar/day'
import { longDay } from '../../calendar/formatDay'
import { entryDate } from '../../charges/entryDate'
import { implausibleDay, isPlausibleDay, type DayOfEntry } from '../../ledger/plausibleDay'
import type { RowReader } from '../rowReader'
import type { Matcher } from './matchTenancy'
import type { OpeningsThere } from './openingsThere'
import type { PlannedLeases } from './planLeases'
import type { PlacedProperty, Places } from './planPlaces'
import type { NewDepositHeld, NewOpeningCharge, NewOpeningCredit, NewPayment, Ref } from './portfolioPlan'
import type { OpeningRow, PaymentRow } from './readPortfolio'
import { isComplete } from './sheet'

export type Books = {
  readonly booksStart: Day
  /** Identities of rows that are posted already. */
  readonly posted: ReadonlySet<string>
  /** The business's own day. */
  readonly today: Day
}

const OPENING_WORDS = 'Opening balance'

/**
 * Opening balances are dated on the day the books start: owed ones are charges, the tenant's are credits.
 * @param isThere whether an account has such a one already; rows that are posted are asked first
 */
export function planOpeningBalances(
  rows: readonly OpeningRow[],
  { booksStart, posted, today }: Books,
  match: Matcher,
  isThere: OpeningsThere,
): { charges: NewOpeningCharge[]; credits: NewOpeningCredit[] } {
  const charges: NewOpeningCharge[] = []
  const credits: NewOpeningCredit[] = []
  const opening = ({ amountCents, dueDate }: { amountCents: number; dueDate: Day | null }) => ({
    cents: amountCents,
    dueDate,
  })
  for (const { at, value, identity } of rows) {
    if (!posted.has(identity) || !isComplete(value)) continue
    // Nothing is wrong with what is posted, whatever it would be told now.
    const matched = match({ ...at, refuse: () => undefined }, value, booksStart)
    if (matched) isThere(matched.lease, opening(value))
  }
  for (const { at, value, identity } of rows) {
    if (posted.has(identity)) continue
    const matched = match(at, value, booksStart)
    if (matched && isComplete(value) && isThere(matched.lease, opening(value))) continue
    if (!matched || !isComplete(value) || !isOpen(at, 'amount', booksStart, matched.unit.property)) continue
    const entry = {
      identity,
      lease: matched.lease,
      date: booksStart,
      description: value.memo ?? OPENING_WORDS,
    }
    if (value.amountCents < 0) credits.push({ ...entry, amountCents: -value.amountCents })
    if (value.amountCents <= 0) continue
    if (value.dueDate === null) {
      at.refuse('due date', 'MISSING_VALUE', 'An amount that is owed needs the day it was due. Fill it in.')
      continue
    }
    if (!isMeant(at, 'due date', value.dueDate, today, 'falls')) continue
    charges.push({ ...entry, amountCents: value.amountCents, dueDate: value.dueDate })
  }
  return { charges, credits }
}

/** Deposits that the business holds when the books start; given once a tenancy. */
export function planDeposits(
  { matched, firstLeaseOf }: PlannedLeases,
  { booksStart, posted }: Books,
  places: Places,
): NewDepositHeld[] {
  const deposits: NewDepositHeld[] = []
  const rowOfAccount = new Map<Ref, number>()
  for (const { row, lease } of matched) {
    const { at, value, identity } = row
    const amountCents = value.depositHeldCents
    if (amountCents === undefined || amountCents === null || amountCents === 0) continue
    const account = firstLeaseOf(lease.ref)
    const twin = rowOfAccount.get(account)
    if (twin !== undefined) {
      at.refuse(
        'deposit held',
        'CONFLICT',
        `Row ${twin} has the deposit held for this tenancy already. Take one of them out.`,
      )
      continue
    }
    rowOfAccount.set(account, row.row)
    const property = places.unit(lease.unit)?.property
    if (posted.has(identity) || !property || !isOpen(at, 'deposit held', booksStart, property)) continue
    deposits.push({ identity, lease: lease.ref, date: booksStart, amountCents })
  }
  return deposits
}

export function planPayments(
  rows: readonly PaymentRow[],
  { booksStart, posted, today }: Books,
  match: Matcher,
): NewPayment[] {
  const payments: NewPayment[] = []
  for (const { at, value, identity } of rows) {
    if (value.receivedOn !== undefined && value.receivedOn < booksStart) {
      at.refuse('date', 'BEFORE_BOOKS_START', tooEarly(booksStart))
      continue
    }
    if (!isMeant(at, 'date', value.receivedOn, today, 'happened')) continue
    if (posted.has(identity)) continue
    const matched = match(at, value, value.receivedOn)
    if (!matched || !isComplete(value)) continue
    const { lockDate } = matched.unit.property
    payments.push({
      identity,
      lease: matched.lease,
      tenant: matched.tenant.ref,
      amountCents: value.amountCents,
      receivedOn: value.receivedOn,
      date: entryDate({ dueDate: value.receivedOn, booksStart, lockDate }),
      type: value.type,
      method: value.method ?? 'other',
      term: value.term,
      receiptNumber: value.receiptNumber,
      memo: value.memo,
    })
  }
  return payments
}

export function tooEarly(booksStart: Day): string {
  return `The books start on ${longDay(booksStart)}. What came before belongs in the opening balances; take the row out.`
}

/** Whether the day can be meant at all; notes an error for one that is a slip of the finger, or too far ahead. */
export function isMeant<C extends string>(
  at: RowReader<C>,
  column: C,
  day: Day | undefined,
  today: Day,
  what: DayOfEntry,
): boolean {
  if (day === undefined || isPlausibleDay(day, today, what)) return true
  at.refuse(column, 'BAD_DATE', implausibleDay(day, today, what))
  return false
}

/** Whether an entry may be dated on a day; notes an error when the property's books are closed. */
export function isOpen<C extends string>(
  at: RowReader<C>,
  column: C,
  day: Day,
  { lockDate }: PlacedProperty,
): boolean {
  if (lockDate === null || day > lockDate) return true
  at.refuse(
    column,
    'BOOKS_CLOSED',
    `The books are closed through ${longDay(lockDate)}, and this would count from ${longDay(day)}. Open them first, or take the row out.`,
  )
  return false
}
