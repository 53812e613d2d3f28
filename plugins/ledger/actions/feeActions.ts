import { formatDollars, plainDollars } from '@/domain/money/formatMoney'
import type { Action } from '@/ui/actions/action'
import type { NamedAction } from '@/ui/actions/ActionButtons.client'

import type { FeeToReview } from '../queries/feesToReview'
import { textField } from './fields'

const address = '/api/ledger/late-fees'

const counted = (count: number): string => (count === 1 ? 'one late fee' : `${count} late fees`)

const sumOf = (fees: readonly FeeToReview[]): string =>
  formatDollars(fees.reduce((sum, { amountCents }) => sum + amountCents, 0))

/** Charges some fees at once. */
export const acceptAction = (fees: readonly FeeToReview[]): Action => ({
  heading: `Charge ${counted(fees.length)}, ${sumOf(fees)} in all?`,
  intro: `${fees.length === 1 ? 'It' : 'Each'} is dated and due on its day, or on the first open day after closed books.`,
  fields: [],
  address,
  fixed: { accept: fees.map(({ id }) => id) },
  submit: fees.length === 1 ? 'Charge it' : 'Charge them',
  done: fees.length === 1 ? 'The late fee is charged.' : 'The late fees are charged.',
})

/** Waives some fees at once, with one reason. */
export const waiveAction = (fees: readonly FeeToReview[], reason = ''): Action => ({
  heading: `Waive ${counted(fees.length)}, ${sumOf(fees)} in all?`,
  intro: fees.some(({ toWaive }) => toWaive)
    ? 'What was charged is voided, or credited where its month is closed.'
    : `${fees.length === 1 ? 'It is' : 'They are'} not charged, and not proposed again.`,
  fields: [{ ...textField('reason', 'Reason', true), initial: reason }],
  address,
  fixed: { waive: fees.map(({ id }) => id) },
  submit: 'Waive',
  done: fees.length === 1 ? 'The late fee is waived.' : 'The late fees are waived.',
})

/** What may be done with one fee. */
export const feeActions = (fee: FeeToReview): NamedAction[] => {
  const waive = { label: 'Waive…', action: waiveAction([fee], fee.toWaive ? 'The rent was on time' : '') }
  if (fee.toWaive) return [waive]
  return [
    { label: 'Accept', action: acceptAction([fee]) },
    {
      label: 'Change the amount…',
      action: {
        ...acceptAction([fee]),
        heading: 'Charge another amount',
        fields: [
          {
            name: 'amountCents',
            label: 'Amount',
            kind: 'money',
            required: true,
            initial: plainDollars(fee.amountCents),
          },
        ],
      },
    },
    waive,
  ]
}
