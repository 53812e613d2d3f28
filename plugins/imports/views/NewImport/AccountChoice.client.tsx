'use client'

import { useId } from 'react'

import { SelectInput } from '@/ui/FilterBar'
import { PageLink } from '@/ui/PageLink'

type Props = {
  bankAccounts: readonly { id: number; label: string }[]
  value: string
  error: string | undefined
  onChoose: (value: string) => void
}

/** Which account a bank's file is of; where there is none yet, the way to add one. */
export const AccountChoice = ({ bankAccounts, value, error, onChoose }: Props) => {
  const id = useId()
  return (
    <div className="pm-field">
      <label className="pm-field__label" htmlFor={id}>
        Bank account
      </label>
      <SelectInput
        id={id}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {bankAccounts.length === 1 ? null : <option value="">Choose</option>}
        {bankAccounts.map(({ id: account, label }) => (
          <option key={account} value={account}>
            {label}
          </option>
        ))}
      </SelectInput>
      {bankAccounts.length === 0 ? (
        <span className="pm-caption">
          There is no bank account yet. A bank’s file belongs to one, so that each of its lines is posted
          once.{' '}
          <PageLink className="pm-link" href="/admin/collections/bank-accounts">
            Bank accounts
          </PageLink>
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
