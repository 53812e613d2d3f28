import type { Day } from '@/domain/calendar/day'
import { CHARGE_TYPE_LABELS } from '@/domain/ledger/chargeTypes'
import { CREDIT_TYPE_LABELS } from '@/domain/ledger/entryTypes'
import type { BankAccountChoice } from '@/lib/bankAccountChoices'
import type { Action } from '@/ui/actions/action'
import type { NamedAction } from '@/ui/actions/ActionButtons.client'

import type { AccountFacts } from '../queries/accountFacts'
import { amountField, bankAccountField, dayOfAction, methodField, optionsOf, textField } from './fields'
import { paymentDialog } from './paymentDialog'

/** What is typed by hand; rent and fees of other kinds are posted or come with what they are for. */
const CHARGED_BY_HAND = ['other', 'utility', 'damage', 'rent', 'recurring', 'lateFee', 'nsfFee'] as const
const GRANTED_BY_HAND = ['concession', 'correction', 'other'] as const

const chosen = <K extends string>(labels: Readonly<Record<K, string>>, keys: readonly K[]) =>
  optionsOf(Object.fromEntries(keys.map((key) => [key, labels[key]])))

type Asked = {
  facts: AccountFacts
  today: Day
  /** paid − owed today */
  balanceCents: number
  unappliedCents: number
  bankAccounts: readonly BankAccountChoice[]
}

/** As the search for an account names it. */
const nameOf = ({ id, name, unit }: AccountFacts): string =>
  [name, unit?.label].filter(Boolean).join(', ') || `Account ${id}`

/** 'Record payment' of an account: one receipt, in one piece or split over types and accounts. */
export const paymentAction = ({ facts, today, balanceCents, bankAccounts }: Asked): Action => ({
  ...paymentDialog({ today, bankAccounts, owedCents: -balanceCents, tenants: facts.tenants }),
  split: { account: { account: facts.id, label: nameOf(facts) } },
  fixed: { account: facts.id },
})

/** 'Add entry': what else may be written in an account. Each is refused by the books where they do not allow it. */
export const entryActions = ({
  facts,
  today,
  balanceCents,
  unappliedCents,
  bankAccounts,
}: Asked): NamedAction[] => {
  const fixed = { account: facts.id }
  const paidFrom = bankAccountField('Paid from', bankAccounts)
  const deposit = (path: string, label: string, action: Partial<Action>): NamedAction => ({
    label,
    action: {
      heading: label,
      fields: [],
      address: `/api/ledger/deposits/${path}`,
      fixed,
      submit: label,
      done: 'The deposit entry is recorded.',
      ...action,
    },
  })
  return [
    {
      label: 'Charge',
      action: {
        heading: 'Add a charge',
        fields: [
          {
            name: 'type',
            label: 'Type',
            kind: 'choice',
            required: true,
            initial: 'other',
            options: chosen(CHARGE_TYPE_LABELS, CHARGED_BY_HAND),
          },
          textField('description', 'Description', true),
          amountField(),
          dayOfAction('dueDate', 'Due date', today),
        ],
        address: '/api/ledger/charges',
        fixed,
        submit: 'Add charge',
        done: 'The charge is added.',
      },
    },
    {
      label: 'Credit',
      action: {
        heading: 'Grant a credit',
        intro: 'It settles charges like a payment, and is no money received.',
        fields: [
          {
            name: 'type',
            label: 'Type',
            kind: 'choice',
            required: true,
            initial: 'concession',
            options: chosen(CREDIT_TYPE_LABELS, GRANTED_BY_HAND),
          },
          textField('description', 'Why', true),
          amountField(),
          dayOfAction('date', 'Day', today),
        ],
        address: '/api/ledger/credits',
        fixed,
        submit: 'Grant credit',
        done: 'The credit is granted.',
      },
    },
    {
      label: 'Refund',
      action: {
        heading: 'Give money back',
        intro: 'At most what is prepaid, on its day and every day since.',
        fields: [
          amountField(unappliedCents),
          dayOfAction('date', 'Day', today),
          methodField('check'),
          ...paidFrom,
          textField('reference', 'Check number'),
          textField('memo', 'Memo'),
        ],
        address: '/api/ledger/refunds',
        fixed,
        submit: 'Record refund',
        done: 'The refund is recorded.',
      },
    },
    deposit('charge', 'Ask for a deposit', {
      intro: 'It raises what is required, beside the lease’s own deposit. It never ages as rent.',
      fields: [amountField(), dayOfAction('date', 'Day', today), textField('memo', 'Memo')],
    }),
    deposit('withhold', 'Withhold from the deposit', {
      intro: 'What is withheld settles charges, like a payment.',
      fields: [
        amountField(Math.min(facts.depositHeldCents, Math.max(0, -balanceCents))),
        dayOfAction('date', 'Day', today),
        textField('memo', 'Why', true),
      ],
    }),
    deposit('refund', 'Refund the deposit', {
      fields: [
        amountField(facts.depositHeldCents),
        dayOfAction('date', 'Day', today),
        methodField('check'),
        ...paidFrom,
        textField('reference', 'Check number'),
        textField('memo', 'Memo'),
      ],
    }),
    {
      label: 'Write off',
      action: {
        heading: 'Write off what is owed',
        intro: 'The debt is given up: a credit, of all that is owed or a part of it.',
        fields: [
          amountField(-balanceCents),
          dayOfAction('date', 'Day', today),
          textField('reason', 'Reason', true),
        ],
        address: '/api/ledger/write-offs',
        fixed,
        submit: 'Write off',
        done: 'It is written off.',
      },
    },
  ]
}
