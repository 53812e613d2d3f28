import type { Day } from '@/domain/calendar/day'
import { voidedBalance, voidedBalanceInWords, type VoidableKind } from '@/domain/ledger/voidedBalance'
import { returnQuestion, type PartOfCheck } from '@/domain/ledger/returnQuestion'
import { countsAsPaid } from '@/domain/ledger/runningBalance'
import { plainDollars } from '@/domain/money/formatMoney'
import type { NamedAction } from '@/ui/actions/ActionButtons.client'

import type { AccountEntry } from '../queries/accountEntries'
import type { ReceiptTemplate } from '../queries/receiptTemplates'
import { dayOfAction, textField } from './fields'
import { voidAction } from './voidAction'

/** What of an entry decides what may be done with it. */
export type EntryToAct = {
  entry: Pick<
    AccountEntry,
    'id' | 'collection' | 'kind' | 'cents' | 'date' | 'posted' | 'voided' | 'reversedOn'
  >
  /** All parts of the check the entry belongs to. */
  check: readonly PartOfCheck[] | undefined
}

/** What the questions about any row of one account say. */
export type RowsNow = {
  today: Day
  balanceCents: number
  heldCents: number
  nsfFeeCents: number
  /** What receipts are made from: the lease they are kept with, and the templates there are. */
  receipts?: { lease: number; templates: readonly ReceiptTemplate[] } | undefined
}

type Asked = EntryToAct & RowsNow

const kindOf = ({ kind }: EntryToAct['entry']): VoidableKind => {
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

/** A receipt of one payment, kept with the lease; nothing while no template of one is published. */
const receiptRow = ({ entry, receipts }: Asked): NamedAction[] => {
  const [first, ...others] = receipts?.templates ?? []
  if (!receipts || !first) return []
  return [
    {
      label: 'Receipt…',
      action: {
        heading: 'Make a receipt',
        intro: 'It is kept with the lease’s documents, to print or to send.',
        fields:
          others.length === 0
            ? []
            : [
                {
                  name: 'template',
                  label: 'Template',
                  kind: 'choice',
                  numeric: true,
                  required: true,
                  initial: String(first.id),
                  options: [first, ...others].map(({ id, name }) => ({ value: String(id), label: name })),
                },
              ],
        address: '/api/leasing/documents',
        fixed: { lease: receipts.lease, payment: entry.id, template: first.id },
        submit: 'Make the receipt',
        done: 'The receipt is made.',
      },
    },
  ]
}

type AskedReturn = {
  payment: { id: number; cents: number; type: PartOfCheck['type'] }
  /** All parts of its check; none when it was not split. */
  check: readonly PartOfCheck[] | undefined
  today: Day
  balanceCents: number
  heldCents: number
  nsfFeeCents: number
}

/** Takes a payment back, and with it all parts of its check: the question names every one. */
export const returnAction = ({ payment, check, today, nsfFeeCents, ...now }: AskedReturn): NamedAction => ({
  label: 'Returned by the bank…',
  action: {
    ...returnQuestion({ parts: check ?? [{ type: payment.type, cents: payment.cents, here: true }], ...now }),
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
    fixed: { payment: payment.id },
    submit: 'Take it back',
    done:
      check && check.length > 1 ? 'The check is marked as returned.' : 'The payment is marked as returned.',
  },
})

/** What may be done with one row of the ledger; nothing with one that is void, or a payment that was returned. */
export const rowActions = (asked: Asked): NamedAction[] => {
  const { entry } = asked
  if (entry.voided || entry.reversedOn !== null) return []
  if (entry.kind !== 'payment') return [voidRow(asked)]
  // What it is for matters to no sentence here: it counts to the balance, as deposits do not.
  const payment = { id: entry.id, cents: entry.cents, type: 'rent' } as const
  return [...receiptRow(asked), returnAction({ ...asked, payment }), voidRow(asked)]
}
