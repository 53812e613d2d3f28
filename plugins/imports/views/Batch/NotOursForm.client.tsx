'use client'

import { useId, useState, type FormEvent } from 'react'

import { BoxFoot } from './BoxFoot.client'
import type { FormProps } from './boxForm'
import { RuleFields } from './RuleFields.client'
import { useRuleForm } from './useRuleForm.client'

/** A line that has nothing to do with the books: a transfer, something private. Nothing is written for it. */
export const NotOursForm = ({ row, words, cents, busy, onUse, onClose }: FormProps) => {
  const id = useId()
  const [reason, setReason] = useState(row.becomes?.kind === 'notOurs' ? row.becomes.reason : '')
  const { rule, setRule, errors, refuses, ruleTo } = useRuleForm()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const why = reason.trim()
    const missing = {
      ...(why === '' ? { reason: 'Enter the reason, like ‘transfer between our accounts’.' } : {}),
    }
    if (refuses(missing)) return
    void onUse({ kind: 'notOurs', reason: why }, { rule: ruleTo({ outcome: 'notOurs', reason: why }) })
  }

  return (
    <form noValidate onSubmit={submit}>
      <div className="pm-field">
        <label className="pm-field__label" htmlFor={id}>
          Reason
        </label>
        <input
          id={id}
          className="pm-input"
          maxLength={200}
          value={reason}
          aria-invalid={errors.reason !== undefined}
          aria-describedby={errors.reason === undefined ? undefined : `${id}-error`}
          onChange={(event) => setReason(event.target.value)}
        />
        {errors.reason === undefined ? null : (
          <span id={`${id}-error`} className="pm-field__error" role="alert">
            {errors.reason}
          </span>
        )}
      </div>
      <RuleFields
        label="Remember for lines like this"
        rule={rule}
        proposed={{ contains: words, direction: cents > 0 ? 'in' : 'out' }}
        error={errors.contains}
        onChange={setRule}
      />
      <BoxFoot submit="Not ours" busy={busy} onClose={onClose} />
    </form>
  )
}
