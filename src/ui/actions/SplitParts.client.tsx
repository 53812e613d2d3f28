'use client'

import { LeftToSplit } from '../split/LeftToSplit'
import { SplitLineFields } from '../split/SplitLineFields.client'
import { emptyLine, leftOf, nextKey, type SplitLine, type WrongLine } from '../split/splitLines'
import type { ChosenAccount } from './action'

type Props = {
  /** Where each part begins; null while no account is chosen. */
  account: ChosenAccount | null
  /** The whole payment as far as it was typed. */
  wholeCents: number
  /** None while the payment goes in one piece. */
  lines: readonly SplitLine[]
  wrong: WrongLine | null
  onChange: (lines: SplitLine[]) => void
}

/** The parts of a payment over types and accounts, with what is left of it. Each begins at the account the dialog is of. */
export const SplitParts = ({ account, wholeCents, lines, wrong, onChange }: Props) => {
  const left = leftOf(wholeCents, lines)
  const add = (
    <button
      type="button"
      className="pm-link"
      onClick={() => onChange([...lines, { ...emptyLine(nextKey(lines), left), ...account }])}
    >
      {lines.length === 0 ? 'Split this payment' : 'Add a part'}
    </button>
  )
  if (lines.length === 0) return add
  return (
    <fieldset className="pm-action__split">
      <legend className="pm-field__label">Split</legend>
      {lines.map((line, index) => (
        <SplitLineFields
          key={line.key}
          line={line}
          number={index + 1}
          error={wrong?.key === line.key ? wrong.message : undefined}
          onChange={(changed) =>
            onChange(lines.map((one) => (one.key === line.key ? { ...one, ...changed } : one)))
          }
          onRemove={() => onChange(lines.filter(({ key }) => key !== line.key))}
        />
      ))}
      {wrong !== null && wrong.key === null ? (
        <p className="pm-field__error" role="alert">
          {wrong.message}
        </p>
      ) : null}
      <div className="pm-action__foot">
        {add}
        <LeftToSplit cents={left} />
      </div>
    </fieldset>
  )
}
