import type { Field } from './mergeField'

/** What an account, a payment or a move-out says, as of the day a document is made. */
export const MONEY_FIELDS = {
  'account.balance': { label: 'Balance today', sample: 'Owes $1,250.00' },
  'account.pastDue': { label: 'Past due', sample: '$1,250.00' },
  'account.oldestDueDate': { label: 'Oldest day due', sample: 'February 1, 2026' },
  'account.daysPastDue': { label: 'Days past due', sample: '71 days' },
  'account.days1to30': { label: 'Past due 1 to 30 days', sample: '$500.00' },
  'account.days31to60': { label: 'Past due 31 to 60 days', sample: '$0.00' },
  'account.days61to90': { label: 'Past due 61 to 90 days', sample: '$750.00' },
  'account.over90': { label: 'Past due more than 90 days', sample: '$0.00' },
  'account.depositHeld': { label: 'Deposit held', sample: '$750.00' },
  'newRent.amount': { label: 'New rent', sample: '$800.00' },
  'newRent.from': { label: 'New rent from', sample: 'July 1, 2026' },
  'newRent.before': { label: 'Rent until then', sample: '$750.00' },
  'newRent.increase': { label: 'How much more', sample: '$50.00' },
  'payment.amount': { label: 'Payment in figures', sample: '$750.00' },
  'payment.amountInWords': { label: 'Payment in words', sample: 'seven hundred fifty dollars' },
  'payment.receivedOn': { label: 'Day the payment was received', sample: 'April 2, 2026' },
  'payment.method': { label: 'How it was paid', sample: 'Check' },
  'payment.for': { label: 'What the payment is for', sample: 'Rent' },
  'payment.receiptNumber': { label: 'Receipt number', sample: 'R-1042' },
  'moveOut.day': { label: 'Last day lived in', sample: 'April 30, 2026' },
  'moveOut.depositHeld': { label: 'Deposit at the move-out', sample: '$750.00' },
  'moveOut.withheld': { label: 'Withheld', sample: '$120.00' },
  'moveOut.refund': { label: 'Deposit given back', sample: '$630.00' },
  'moveOut.stillOwed': { label: 'Still owed after it', sample: '$0.00' },
} as const satisfies Record<string, Field>

export type MoneyField = keyof typeof MONEY_FIELDS

export const MONEY_LISTS = {
  'account.open': {
    label: 'Each open charge',
    item: {
      name: { label: 'What is open', sample: 'April rent' },
      due: { label: 'Due on', sample: 'April 1, 2026' },
      amount: { label: 'Still open', sample: '$500.00' },
    },
  },
  'moveOut.deductions': {
    label: 'Each deduction',
    item: {
      name: { label: 'What was deducted for', sample: 'Broken door' },
      amount: { label: 'Deducted', sample: '$120.00' },
    },
  },
} as const satisfies Record<string, { label: string; item: Record<string, Field> }>

export type MoneyList = keyof typeof MONEY_LISTS

export const MONEY_CONDITIONS = {
  pastDue: 'Something is past due',
  movedOut: 'The account was settled with a move-out',
} as const

export type MoneyCondition = keyof typeof MONEY_CONDITIONS
