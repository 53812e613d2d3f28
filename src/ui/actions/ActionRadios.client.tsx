'use client'

import type { ActionField } from './action'

type Props = {
  /** Unique on the page: names the group. */
  id: string
  field: ActionField
  chosen: string | undefined
  error: string | undefined
  onChoose: (value: string) => void
}

/** A choice whose options are sentences: each is to be read before one is taken. */
export const ActionRadios = ({ id, field, chosen, error, onChoose }: Props) => (
  <fieldset className="pm-action__radios" aria-describedby={error === undefined ? undefined : `${id}-error`}>
    <legend className="pm-field__label">{field.label}</legend>
    {field.options?.map(({ value, label }) => (
      <label key={value} className="pm-action__radio">
        <input
          type="radio"
          name={id}
          value={value}
          checked={chosen === value}
          onChange={() => onChoose(value)}
        />
        {label}
      </label>
    ))}
    {error === undefined ? null : (
      <span id={`${id}-error`} className="pm-field__error" role="alert">
        {error}
      </span>
    )}
  </fieldset>
)
