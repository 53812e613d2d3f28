'use client'

import { useId, type ReactNode } from 'react'

import { Icon } from '@/ui/Icon'

export type FieldProps = {
  label: string
  value: string
  error?: string | undefined
  hint?: string | undefined
  /** `money` is typed in dollars and stands at the right. */
  kind?: 'text' | 'money' | 'day' | 'lines'
  /** The latest day that may be chosen. */
  max?: string
  maxLength?: number
  onType: (text: string) => void
}

/** One labelled input of the wizard, with its error under it. */
export const Field = ({
  label,
  value,
  error,
  hint,
  kind = 'text',
  max,
  maxLength = 200,
  onType,
}: FieldProps) => {
  const id = useId()
  const common = {
    id,
    className: kind === 'money' ? 'pm-input n' : 'pm-input',
    value,
    maxLength,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? (hint ? `${id}-hint` : undefined) : `${id}-error`,
  }
  return (
    <div className={`pm-field pm-moveout__${kind}`}>
      <label className="pm-field__label" htmlFor={id}>
        {label}
      </label>
      {kind === 'lines' ? (
        <textarea {...common} rows={3} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input
          {...common}
          type={kind === 'day' ? 'date' : 'text'}
          max={max}
          inputMode={kind === 'money' ? 'decimal' : undefined}
          onChange={(event) => onType(event.target.value)}
        />
      )}
      {hint ? (
        <span id={`${id}-hint`} className="pm-caption">
          {hint}
        </span>
      ) : null}
      {error === undefined ? null : (
        <span id={`${id}-error`} className="pm-field__error" role="alert">
          {error}
        </span>
      )}
    </div>
  )
}

type ChoiceProps = Pick<FieldProps, 'label' | 'value' | 'error' | 'onType'> & { children: ReactNode }

/** One labelled choice of the wizard. */
export const Choice = ({ label, value, error, onType, children }: ChoiceProps) => {
  const id = useId()
  return (
    <div className="pm-field">
      <label className="pm-field__label" htmlFor={id}>
        {label}
      </label>
      <span className="pm-select">
        <select id={id} className="pm-input" value={value} onChange={(event) => onType(event.target.value)}>
          {children}
        </select>
        <Icon name="chevron" />
      </span>
      {error === undefined ? null : (
        <span className="pm-field__error" role="alert">
          {error}
        </span>
      )}
    </div>
  )
}
