'use client'

import { PAYMENT_METHOD_LABELS } from '@/domain/ledger/paymentTerms'
import { formatDollars, plainDollars } from '@/domain/money/formatMoney'
import type { MoveOut } from '@/domain/moveOut/moveOut'
import type { DraftErrors } from '@/domain/moveOut/readDraft'

import { Choice, Field } from './Field.client'

/** What is typed on this step; amounts not touched follow the proposal. */
export type DepositDraft = {
  withhold?: string
  refund?: string
  refundPrepaid?: string
  method: string
  reference: string
  bankAccount: string
  forwardingAddress: string
}

type Props = {
  /** As it would be settled now; the proposal while something is wrong. */
  settled: MoveOut
  draft: DepositDraft
  errors: DraftErrors
  bankAccounts: readonly { id: number; label: string }[]
  onChange: (draft: DepositDraft) => void
}

/** What is kept of the deposit, what goes back and how, and where the letter goes. */
export const DepositStep = ({ settled, draft, errors, bankAccounts, onChange }: Props) => {
  const type = (name: keyof DepositDraft) => (text: string) => onChange({ ...draft, [name]: text })
  const { heldCents, owedCents, refundablePrepaidCents } = settled
  return (
    <div className="pm-moveout__fields">
      <Field
        label="Withhold"
        kind="money"
        value={draft.withhold ?? plainDollars(settled.withholdCents)}
        hint={`${formatDollars(owedCents)} is owed. It settles charges, like a payment.`}
        error={errors.withholdCents}
        onType={type('withhold')}
      />
      <Field
        label="Give back of the deposit"
        kind="money"
        value={draft.refund ?? plainDollars(settled.refundCents)}
        hint={`${formatDollars(heldCents)} is held. What is left stays held.`}
        error={errors.refundCents}
        onType={type('refund')}
      />
      {refundablePrepaidCents > 0 ? (
        <Field
          label="Give back of what is prepaid"
          kind="money"
          value={draft.refundPrepaid ?? plainDollars(settled.refundPrepaidCents)}
          hint={`${formatDollars(refundablePrepaidCents)} is prepaid. What is left stays on the account.`}
          error={errors.refundPrepaidCents}
          onType={type('refundPrepaid')}
        />
      ) : null}
      <Choice label="Paid by" value={draft.method} error={errors.method} onType={type('method')}>
        {Object.entries(PAYMENT_METHOD_LABELS).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
      <Field
        label="Check number"
        value={draft.reference}
        maxLength={100}
        error={errors.reference}
        onType={type('reference')}
      />
      {bankAccounts.length > 0 ? (
        <Choice
          label="Paid from"
          value={draft.bankAccount}
          error={errors.bankAccount}
          onType={type('bankAccount')}
        >
          <option value="">–</option>
          {bankAccounts.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Choice>
      ) : null}
      <Field
        label="Forwarding address"
        kind="lines"
        value={draft.forwardingAddress}
        maxLength={500}
        hint="Where the letter goes. Empty: the address they move out of."
        error={errors.forwardingAddress}
        onType={type('forwardingAddress')}
      />
    </div>
  )
}
