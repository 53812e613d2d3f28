import type { Day } from '@/domain/calendar/day'
import { VOID_CHOICE_LABELS } from '@/domain/ledger/entryTypes'
import { voidedBalance, voidedBalanceInWords, type VoidableKind } from '@/domain/ledger/voidedBalance'
import { countsAsPaid } from '@/domain/ledger/runningBalance'
import { formatDollars, plainDollars } from '@/domain/money/formatMoney'
import type { NamedAction } from '@/ui/actions/ActionButtons.client'

import type { AccountEntry } from '../queries/accountEntries'
import { dayOfAction, optionsOf, textField } from './fields'

type Asked = { entry: AccountEntry; today: Day; balanceCents: number; nsfFeeCents: number }

const kindOf = ({ kind }: AccountEntry): VoidableKind => {
  if (kind === 'payment') return 'payment'
  return countsAsPaid(kind) ? 'credit' : 'charge'
}

const voidAction = ({ entry, today, balanceCents }: Asked): NamedAction => {
  const after = voidedBalance({
    kind: kindOf(entry),
    cents: entry.cents,
    date: entry.date,
    today,
    balanceCents,
  })
  return {
    label: 'Void…',
    action: {
      heading: `Void this entry of ${formatDollars(entry.cents)}?`,
      intro: `It stays in the books, marked void, and no longer counts. ${voidedBalanceInWords(after)}`,
      fields: [
        ...(entry.posted
          ? [
              {
                name: 'choice',
                label: 'Its month',
                kind: 'choice' as const,
                required: true,
                initial: 'replace',
                options: optionsOf(VOID_CHOICE_LABELS),
              },
            ]
          : []),
        textField('reason', 'Reason', true),
      ],
      address: `/api/${entry.collection}/${entry.id}/void`,
      fixed: {},
      submit: 'Void it',
      done: 'The entry is void.',
    },
  }
}

const returnAction = ({ entry, today, balanceCents, nsfFeeCents }: Asked): NamedAction => ({
  label: 'Returned by the bank…',
  action: {
    heading: `Take back this payment of ${formatDollars(entry.cents)}?`,
    intro: `The payment stays; what it paid is open again, with its old due dates. ${voidedBalanceInWords(balanceCents - entry.cents)}`,
    fields: [
      dayOfAction('date', 'Day returned', today),
      textField('reason', 'Reason'),
      {
        name: 'nsfFeeCents',
        label: 'Fee for the returned check',
        kind: 'money',
        ...(nsfFeeCents > 0 ? { initial: plainDollars(nsfFeeCents) } : {}),
        hint: 'Empty: no fee.',
      },
    ],
    address: '/api/ledger/reversals',
    fixed: { payment: entry.id },
    submit: 'Take it back',
    done: 'The payment is marked as returned.',
  },
})

/** What may be done with one row of the ledger; nothing with one that is void, or a payment that was returned. */
export const rowActions = (asked: Asked): NamedAction[] => {
  const { entry } = asked
  if (entry.voided || entry.reversedOn !== null) return []
  return entry.kind === 'payment' ? [returnAction(asked), voidAction(asked)] : [voidAction(asked)]
}
