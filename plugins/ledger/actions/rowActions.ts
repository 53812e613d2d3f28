import type { Day } from '@/domain/calendar/day'
import { voidedBalance, voidedBalanceInWords, type VoidableKind } from '@/domain/ledger/voidedBalance'
import { countsAsPaid } from '@/domain/ledger/runningBalance'
import { formatDollars, plainDollars } from '@/domain/money/formatMoney'
import type { NamedAction } from '@/ui/actions/ActionButtons.client'

import type { AccountEntry } from '../queries/accountEntries'
import { dayOfAction, textField } from './fields'
import { voidAction } from './voidAction'

type Asked = { entry: AccountEntry; today: Day; balanceCents: number; nsfFeeCents: number }

const kindOf = ({ kind }: AccountEntry): VoidableKind => {
  if (kind === 'payment') return 'payment'
  return countsAsPaid(kind) ? 'credit' : 'charge'
}

const voidRow = ({ entry, today, balanceCents }: Asked): NamedAction => {
  const { cents, date, collection: slug, id, posted } = entry
  const after = voidedBalance({ kind: kindOf(entry), cents, date, today, balanceCents })
  return {
    label: 'Void…',
    action: voidAction({ slug, id, cents, posted, balance: voidedBalanceInWords(after) }),
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
  return entry.kind === 'payment' ? [returnAction(asked), voidRow(asked)] : [voidRow(asked)]
}
