'use client'

import { Icon } from '../Icon'
import { AccountSearch } from '../split/AccountSearch.client'
import type { ActionField, ChosenAccount } from './action'
import { ActionRadios } from './ActionRadios.client'

type Props = {
  /** Unique on the page: names the inputs. */
  id: string
  fields: readonly ActionField[]
  typed: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
  onType: (name: string, text: string) => void
  /** Of a field that asks for an account. */
  account: ChosenAccount | null
  onAccount: (name: string, account: ChosenAccount | null) => void
}

const INPUT_TYPES = { money: 'text', day: 'date', text: 'text' } as const

const FieldError = ({ id, error }: { id: string; error: string | undefined }) =>
  error === undefined ? null : (
    <span id={`${id}-error`} className="pm-field__error" role="alert">
      {error}
    </span>
  )

/** The fields of a dialog, each with its error under it. */
export const ActionFields = ({ id, fields, typed, errors, onType, account, onAccount }: Props) =>
  fields.map((field) => {
    const inputId = `${id}-${field.name}`
    const error = errors[field.name]
    if (field.kind === 'radio') {
      return (
        <ActionRadios
          key={field.name}
          id={inputId}
          field={field}
          chosen={typed[field.name]}
          error={error}
          onChoose={(value) => onType(field.name, value)}
        />
      )
    }
    const common = {
      id: inputId,
      className: 'pm-input',
      value: typed[field.name] ?? '',
      'aria-invalid': error !== undefined,
      'aria-describedby': error === undefined ? undefined : `${inputId}-error`,
    }
    if (field.kind === 'check') {
      return (
        <label key={field.name} className="pm-check pm-action__text">
          <input
            type="checkbox"
            checked={typed[field.name] === 'true'}
            onChange={(event) => onType(field.name, event.target.checked ? 'true' : '')}
          />
          <span>
            {field.label}
            {field.hint ? <span className="pm-caption">{field.hint}</span> : null}
          </span>
        </label>
      )
    }
    if (field.kind === 'account') {
      return (
        <div key={field.name} className="pm-field pm-action__text">
          <span className="pm-field__label" aria-hidden="true">
            {field.label}
          </span>
          <AccountSearch
            label={field.label}
            chosen={account === null ? '' : account.label}
            invalid={error !== undefined}
            describedBy={common['aria-describedby']}
            onChoose={(choice) => onAccount(field.name, choice)}
          />
          <FieldError id={inputId} error={error} />
        </div>
      )
    }
    return (
      <div key={field.name} className={`pm-field pm-action__${field.kind}`}>
        <label className="pm-field__label" htmlFor={inputId}>
          {field.label}
        </label>
        {field.kind === 'choice' ? (
          <span className="pm-select">
            <select {...common} onChange={(event) => onType(field.name, event.target.value)}>
              {field.required ? null : <option value="">–</option>}
              {field.options?.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <Icon name="chevron" />
          </span>
        ) : field.kind === 'long' ? (
          <textarea
            {...common}
            rows={3}
            maxLength={10_000}
            onChange={(event) => onType(field.name, event.target.value)}
          />
        ) : (
          <input
            {...common}
            type={INPUT_TYPES[field.kind]}
            inputMode={field.kind === 'money' ? 'decimal' : undefined}
            maxLength={500}
            onChange={(event) => onType(field.name, event.target.value)}
          />
        )}
        {field.hint ? <span className="pm-caption">{field.hint}</span> : null}
        <FieldError id={inputId} error={error} />
      </div>
    )
  })
