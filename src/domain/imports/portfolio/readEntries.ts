import { EXPENSE_TYPE_LABELS } from '../../expenses/incomeTerms'
import { PAYMENT_METHOD_LABELS, PAYMENT_TYPE_LABELS, type PaymentMethod } from '../../ledger/paymentTerms'
import { parseImportDay, parseImportPeriod } from '../parseImportDay'
import { refused, type Parser } from '../parsed'
import { amountParser, type AmountWords } from '../parseImportMoney'
import { textParser } from '../parseText'
import { wordParser } from '../parseWord'
import type { SheetReader } from './sheet'

const word = textParser(200)
const memo = textParser(500)
const method = wordParser<PaymentMethod>(PAYMENT_METHOD_LABELS, { cheque: 'check', 'bank transfer': 'ach' })

const OPENING_COLUMNS = {
  property: { required: true },
  unit: { required: true, aliases: ['unit number', 'unit #'] },
  tenant: { required: true, aliases: ['tenants', 'tenant name'] },
  'due date': { aliases: ['due', 'due day', 'date'] },
  amount: { required: true, aliases: ['balance'] },
  memo: { aliases: ['note', 'notes', 'description'] },
} as const

/** An opening balance as `opening-balances.csv` writes it: above zero the tenant owes it, below it is theirs. */
export const openingBalanceSheet = {
  spec: OPENING_COLUMNS,
  money: ['amount'],
  read: (at, notation) => ({
    property: at.required('property', word),
    unit: at.required('unit', word),
    tenant: at.required('tenant', word),
    dueDate: at.optional('due date', parseImportDay),
    amountCents: at.required('amount', amountParser('signed', notation)),
    memo: at.optional('memo', memo),
  }),
} satisfies SheetReader<typeof OPENING_COLUMNS, unknown>

const PAYMENT_AMOUNT: AmountWords = {
  negative:
    'A payment is money that came in. Record one that came back with the payment it takes back, money given back as a refund of the account, and take the row out; or correct the amount.',
  zero: 'Fill in what was paid, or take the row out.',
}

const PAYMENT_COLUMNS = {
  tenant: { required: true, aliases: ['tenants', 'tenant name', 'payer'] },
  unit: { required: true, aliases: ['unit number', 'unit #'] },
  property: { required: true },
  date: { required: true, aliases: ['received', 'received on', 'day received', 'date received'] },
  amount: { required: true },
  term: { aliases: ['period', 'month'] },
  type: { required: true, aliases: ['payment type'] },
  method: { aliases: ['payment method'] },
  receipt: { aliases: ['receipt number', 'receipt no', 'check number'] },
  memo: { aliases: ['note', 'notes'] },
  returned: { aliases: ['returned on', 'bounced'] },
} as const

/** Of a payment that came back nothing was kept: brought in again, it would be money there is not. */
const cameBack: Parser<never> = (text) =>
  refused(
    'RETURNED',
    `This payment came back (${text}), so nothing of it was kept. Take the row out; where it came back later, empty the cell and record the return with the payment.`,
  )

export type PaymentColumn = keyof typeof PAYMENT_COLUMNS

/** A payment as `payments.csv` writes it. Only the type deposit steers anything; the term is a note. */
export const paymentSheet = {
  spec: PAYMENT_COLUMNS,
  money: ['amount'],
  read: (at, notation) => {
    at.optional('returned', cameBack)
    return {
      tenant: at.required('tenant', word),
      unit: at.required('unit', word),
      property: at.required('property', word),
      receivedOn: at.required('date', parseImportDay),
      amountCents: at.required('amount', amountParser('entry', notation, PAYMENT_AMOUNT)),
      term: at.optional('term', parseImportPeriod),
      type: at.required('type', wordParser(PAYMENT_TYPE_LABELS)),
      method: at.optional('method', method),
      receiptNumber: at.optional('receipt', word),
      memo: at.optional('memo', memo),
    }
  },
} satisfies SheetReader<typeof PAYMENT_COLUMNS, unknown>

const EXPENSE_AMOUNT: AmountWords = {
  negative: `Write what was spent without a minus. Money that a payee gave back is a row of the type '${EXPENSE_TYPE_LABELS.refund}', without a minus too.`,
  zero: 'Fill in what was spent, or take the row out.',
}

const EXPENSE_COLUMNS = {
  // As the expense report calls it.
  date: { required: true, aliases: ['day'] },
  type: { required: true },
  payee: { aliases: ['vendor', 'paid to'] },
  memo: { aliases: ['note', 'notes', 'description'] },
  category: { required: true },
  property: { required: true },
  unit: { aliases: ['unit number', 'unit #'] },
  amount: { required: true },
  bill: { aliases: ['bill number', 'invoice', 'invoice number'] },
} as const

export type ExpenseColumn = keyof typeof EXPENSE_COLUMNS

/** An expense, or the refund of one, as `expenses.csv` writes it. */
export const expenseSheet = {
  spec: EXPENSE_COLUMNS,
  money: ['amount'],
  read: (at, notation) => ({
    date: at.required('date', parseImportDay),
    type: at.required('type', wordParser(EXPENSE_TYPE_LABELS)),
    payee: at.optional('payee', word),
    memo: at.optional('memo', memo),
    category: at.required('category', word),
    property: at.required('property', word),
    unit: at.optional('unit', word),
    amountCents: at.required('amount', amountParser('entry', notation, EXPENSE_AMOUNT)),
    bill: at.optional('bill', word),
  }),
} satisfies SheetReader<typeof EXPENSE_COLUMNS, unknown>
