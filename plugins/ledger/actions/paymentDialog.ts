import type { Day } from '@/domain/calendar/day'
import { PAYMENT_TYPE_LABELS } from '@/domain/ledger/paymentTerms'
import type { BankAccountChoice } from '@/lib/bankAccountChoices'
import type { Action } from '@/ui/actions/action'

import { amountField, bankAccountField, dayOfAction, methodField, optionsOf, textField } from './fields'

type Asked = {
  today: Day
  bankAccounts: readonly BankAccountChoice[]
  /** What the account owes, as the amount is likely to be. */
  owedCents?: number
  tenants?: readonly { id: number; name: string }[]
}

/** What is asked of a payment, whichever account it is for. */
export const paymentDialog = ({
  today,
  bankAccounts,
  owedCents,
  tenants = [],
}: Asked): Omit<Action, 'fixed'> => ({
  heading: 'Record a payment',
  fields: [
    amountField(owedCents),
    dayOfAction('receivedOn', 'Day received', today),
    {
      name: 'type',
      label: 'For',
      kind: 'choice',
      required: true,
      initial: 'rent',
      options: optionsOf(PAYMENT_TYPE_LABELS),
    },
    methodField('check'),
    ...(tenants.length > 1
      ? [
          {
            name: 'tenant',
            label: 'Paid by',
            kind: 'choice' as const,
            numeric: true,
            options: tenants.map(({ id, name }) => ({ value: String(id), label: name })),
          },
        ]
      : []),
    ...bankAccountField('Put into', bankAccounts, 'Empty: not at the bank yet.'),
    textField('receiptNumber', 'Receipt or check number'),
    textField('memo', 'Memo'),
  ],
  address: '/api/ledger/payments',
  submit: 'Record payment',
  done: 'The payment is recorded.',
})

/** 'Record payment' where no account is meant yet: it is found by a tenant or a unit. */
export const anyPaymentAction = (asked: Pick<Asked, 'today' | 'bankAccounts'>): Action => {
  const dialog = paymentDialog(asked)
  return {
    ...dialog,
    fields: [
      {
        name: 'account',
        label: 'Account',
        kind: 'account',
        numeric: true,
        required: true,
        missing: 'Choose the account.',
      },
      ...dialog.fields,
    ],
    split: {},
    fixed: {},
  }
}
