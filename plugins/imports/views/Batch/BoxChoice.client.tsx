'use client'

import { useId } from 'react'

import { SelectInput } from '@/ui/FilterBar'

type Props = {
  label: string
  value: string
  choices: readonly { id: number | string; label: string }[]
  /** What an empty choice is called; without it one has to choose. */
  none?: string
  error?: string | undefined
  onChoose: (value: string) => void
}

/** One labelled choice of the box. */
export const BoxChoice = ({ label, value, choices, none, error, onChoose }: Props) => {
  const id = useId()
  return (
    <div className="pm-field">
      <label className="pm-field__label" htmlFor={id}>
        {label}
      </label>
      <SelectInput
        id={id}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{none ?? 'Choose'}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </SelectInput>
      {error === undefined ? null : (
        <span id={`${id}-error`} className="pm-field__error" role="alert">
          {error}
        </span>
      )}
    </div>
  )
}
