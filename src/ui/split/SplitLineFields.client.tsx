'use client'

import { useId } from 'react'

import { PAYMENT_TYPE_LABELS, type PaymentType } from '@/domain/ledger/paymentTerms'

import { SelectInput } from '../FilterBar'
import { Icon } from '../Icon'
import { AccountSearch } from './AccountSearch.client'
import type { SplitLine } from './splitLines'

const TYPES = Object.entries(PAYMENT_TYPE_LABELS)

const isType = (value: string): value is PaymentType => Object.hasOwn(PAYMENT_TYPE_LABELS, value)

type Props = {
  line: SplitLine
  /** From 1. */
  number: number
  error: string | undefined
  onChange: (changed: Partial<SplitLine>) => void
  /** null for the only line. */
  onRemove: (() => void) | null
}

/** One account of a split: which, what for, how much. Named by number: two lines may be of one account. */
export const SplitLineFields = ({ line, number, error, onChange, onRemove }: Props) => {
  const id = useId()
  return (
    <div className="pm-split__line">
      <AccountSearch
        label={`Account of line ${number}`}
        chosen={line.label}
        invalid={error !== undefined && line.account === null}
        describedBy={error === undefined ? undefined : `${id}-error`}
        onChoose={(choice) =>
          onChange(
            choice === null
              ? { account: null, tenant: null, label: '', why: '' }
              : { account: choice.account, tenant: null, label: choice.label, why: choice.why },
          )
        }
      />
      <SelectInput
        aria-label={`What line ${number} pays for`}
        value={line.type}
        onChange={(event) => {
          const { value } = event.target
          if (isType(value)) onChange({ type: value })
        }}
      >
        {TYPES.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectInput>
      <span className="why">{line.why}</span>
      <input
        className="pm-input n"
        aria-label={`Amount of line ${number}`}
        aria-invalid={error !== undefined && line.account !== null}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        inputMode="decimal"
        maxLength={30}
        value={line.amount}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
      {onRemove ? (
        <button type="button" className="remove" aria-label={`Remove line ${number}`} onClick={onRemove}>
          <Icon name="close" />
        </button>
      ) : null}
      {error === undefined ? null : (
        <span id={`${id}-error`} className="pm-field__error" role="alert">
          {error}
        </span>
      )}
    </div>
  )
}
