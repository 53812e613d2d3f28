import type { Day } from '@/domain/calendar/day'
import { PAYMENT_METHOD_LABELS } from '@/domain/ledger/paymentTerms'
import { plainDollars } from '@/domain/money/formatMoney'
import type { BankAccountChoice } from '@/lib/bankAccountChoices'
import type { ActionField } from '@/ui/actions/action'

export const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export const amountField = (cents?: number): ActionField => ({
  name: 'amountCents',
  label: 'Amount',
  kind: 'money',
  required: true,
  ...(cents !== undefined && cents > 0 ? { initial: plainDollars(cents) } : {}),
})

export const dayOfAction = (name: string, label: string, today: Day): ActionField => ({
  name,
  label,
  kind: 'day',
  required: true,
  initial: today,
})

export const methodField = (initial: keyof typeof PAYMENT_METHOD_LABELS): ActionField => ({
  name: 'method',
  label: 'Method',
  kind: 'choice',
  required: true,
  initial,
  options: optionsOf(PAYMENT_METHOD_LABELS),
})

export const textField = (name: string, label: string, required = false): ActionField => ({
  name,
  label,
  kind: 'text',
  required,
})

/** Where money goes or comes from; not asked of a business that has named no bank account. */
export const bankAccountField = (
  label: string,
  choices: readonly BankAccountChoice[],
  hint?: string,
): ActionField[] =>
  choices.length === 0
    ? []
    : [
        {
          name: 'bankAccount',
          label,
          kind: 'choice',
          numeric: true,
          options: choices.map(({ id, label }) => ({ value: String(id), label })),
          ...(hint === undefined ? {} : { hint }),
        },
      ]
