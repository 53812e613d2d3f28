import type { Day } from '../../calendar/day'
import { longDay } from '../../calendar/formatDay'
import type { Buckets } from '../../ledger/buckets'
import {
  PAYMENT_METHOD_LABELS,
  PAYMENT_TYPE_LABELS,
  type PaymentMethod,
  type PaymentType,
} from '../../ledger/paymentTerms'
import { listInWords } from '../../listInWords'
import { balanceAsAnswer, formatDollars } from '../../money/formatMoney'
import { amountInWords } from './amountInWords'
import { MONEY_FIELDS, type MoneyCondition, type MoneyField, type MoneyList } from './moneyFields'

/** One check: what this account has of it, however it was split. */
export type PaymentFacts = {
  readonly receivedOn: Day
  readonly method: PaymentMethod
  readonly receiptNumber: string | null
  /** What it is for, each type once. */
  readonly parts: readonly { readonly type: PaymentType; readonly cents: number }[]
}

export type MoveOutFacts = {
  readonly day: Day
  readonly heldCents: number
  /** Null until the account is settled. */
  readonly settled: {
    readonly withheldCents: number
    readonly refundedCents: number
    readonly stillOwedCents: number
    /** What was owed when the deposit was settled, damages first. */
    readonly deductions: readonly { readonly name: string; readonly cents: number }[]
  } | null
}

/** What is known of the money of a lease; null is not known, or not there. Whole cents. */
export type MoneyFacts = {
  readonly account: {
    /** Paid − owed: negative means the tenant owes. */
    readonly balanceCents: number
    readonly pastDueCents: number
    readonly oldestPastDueDate: Day | null
    readonly daysPastDue: number
    readonly buckets: Readonly<Buckets>
    readonly depositHeldCents: number
    /** Oldest due date first. */
    readonly open: readonly { readonly name: string; readonly dueDate: Day; readonly cents: number }[]
  }
  /** The payment a receipt is for; else the last one. */
  readonly payment: PaymentFacts | null
  readonly moveOut: MoveOutFacts | null
}

/** The rent of a lease that begins after today. */
export type NewRent = { readonly from: Day; readonly cents: number; readonly beforeCents: number }

export type MoneyValues = {
  readonly fields: Readonly<Record<MoneyField, string>>
  readonly lists: Readonly<Record<MoneyList, readonly Readonly<Record<string, string>>[]>>
  readonly conditions: Readonly<Record<MoneyCondition, boolean>>
}

const NOTHING = Object.fromEntries(Object.keys(MONEY_FIELDS).map((name) => [name, ''])) as Record<
  MoneyField,
  string
>

const daysInWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

/** Nothing past due is no amount: a notice of past-due rent is not written to those who owe none. */
const accountFields = ({ account }: MoneyFacts): Partial<Record<MoneyField, string>> => {
  const { buckets, daysPastDue, oldestPastDueDate, pastDueCents } = account
  return {
    'account.balance': balanceAsAnswer(account.balanceCents),
    'account.pastDue': pastDueCents === 0 ? '' : formatDollars(pastDueCents),
    'account.oldestDueDate': oldestPastDueDate === null ? '' : longDay(oldestPastDueDate),
    'account.daysPastDue': daysPastDue === 0 ? '' : daysInWords(daysPastDue),
    'account.days1to30': formatDollars(buckets.days1to30),
    'account.days31to60': formatDollars(buckets.days31to60),
    'account.days61to90': formatDollars(buckets.days61to90),
    'account.over90': formatDollars(buckets.days91plus),
    'account.depositHeld': formatDollars(account.depositHeldCents),
  }
}

const newRentFields = (rent: NewRent | null): Partial<Record<MoneyField, string>> =>
  rent === null
    ? {}
    : {
        'newRent.amount': formatDollars(rent.cents),
        'newRent.from': longDay(rent.from),
        'newRent.before': formatDollars(rent.beforeCents),
        'newRent.increase': rent.cents > rent.beforeCents ? formatDollars(rent.cents - rent.beforeCents) : '',
      }

/** 'Rent', or 'Rent ($800.00) and Security deposit ($800.00)'. */
const purposeOf = ({ parts }: PaymentFacts): string =>
  listInWords(
    parts.map(({ type, cents }) => {
      const label = PAYMENT_TYPE_LABELS[type]
      return parts.length === 1 ? label : `${label} (${formatDollars(cents)})`
    }),
  )

const paymentFields = (payment: PaymentFacts | null): Partial<Record<MoneyField, string>> => {
  if (payment === null) return {}
  const cents = payment.parts.reduce((sum, part) => sum + part.cents, 0)
  return {
    'payment.amount': formatDollars(cents),
    'payment.amountInWords': amountInWords(cents),
    'payment.receivedOn': longDay(payment.receivedOn),
    'payment.method': PAYMENT_METHOD_LABELS[payment.method],
    'payment.for': purposeOf(payment),
    'payment.receiptNumber': payment.receiptNumber ?? '',
  }
}

const moveOutFields = (moveOut: MoveOutFacts | null): Partial<Record<MoneyField, string>> => {
  if (moveOut === null) return {}
  const { day, heldCents, settled } = moveOut
  return {
    'moveOut.day': longDay(day),
    'moveOut.depositHeld': formatDollars(heldCents),
    ...(settled
      ? {
          'moveOut.withheld': formatDollars(settled.withheldCents),
          'moveOut.refund': formatDollars(settled.refundedCents),
          'moveOut.stillOwed': formatDollars(settled.stillOwedCents),
        }
      : {}),
  }
}

/** What the money of a lease says, in the words a document prints. What is not known stays an empty text. */
export function moneyValues(money: MoneyFacts | null, newRent: NewRent | null): MoneyValues {
  const fields = { ...NOTHING, ...newRentFields(newRent) }
  if (money === null)
    return {
      fields,
      lists: { 'account.open': [], 'moveOut.deductions': [] },
      conditions: { pastDue: false, movedOut: false },
    }
  const { account, payment, moveOut } = money
  return {
    fields: { ...fields, ...accountFields(money), ...paymentFields(payment), ...moveOutFields(moveOut) },
    lists: {
      'account.open': account.open.map(({ name, dueDate, cents }) => ({
        name,
        due: longDay(dueDate),
        amount: formatDollars(cents),
      })),
      'moveOut.deductions': (moveOut?.settled?.deductions ?? []).map(({ name, cents }) => ({
        name,
        amount: formatDollars(cents),
      })),
    },
    conditions: { pastDue: account.pastDueCents > 0, movedOut: Boolean(moveOut?.settled) },
  }
}
