'use client'

import { useId } from 'react'

import { PAYMENT_TYPE_LABELS, type PaymentType } from '@/domain/ledger/paymentTerms'
import { SelectInput } from '@/ui/FilterBar'
import { Icon } from '@/ui/Icon'

import { AccountSearch } from './AccountSearch.client'
import type { SplitLine } from './splitLines.client'

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

/** One account of a split: which, what for, how much. */
export const SplitLineFields = ({ line, number, error, onChange, onRemove }: Props) => {
  const id = useId()
  const name = line.label === '' ? `line ${number}` : line.label
  return (
    <div className="split__line">
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
        aria-label={`What ${name} pays for`}
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
        aria-label={`Amount for ${name}`}
        aria-invalid={error !== undefined && line.account !== null}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        inputMode="decimal"
        maxLength={30}
        value={line.amount}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
      {onRemove ? (
        <button type="button" className="remove" aria-label={`Remove ${name}`} onClick={onRemove}>
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
