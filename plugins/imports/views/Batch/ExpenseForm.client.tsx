'use client'

import { useState, type FormEvent } from 'react'

import { useBatch } from './BatchHost.client'
import { BoxChoice } from './BoxChoice.client'
import { BoxFoot } from './BoxFoot.client'
import type { FormProps } from './boxForm'
import { RuleFields } from './RuleFields.client'
import { useRuleForm } from './useRuleForm.client'

/** Whom, what for and which property money went to; kept for this payee when asked. */
export const ExpenseForm = ({ row, words, cents, busy, onUse, onClose }: FormProps) => {
  const { names } = useBatch()
  const own = row.becomes?.kind === 'expense' ? row.becomes : null
  const [payee, setPayee] = useState(String(own?.payee ?? ''))
  const [category, setCategory] = useState(String(own?.category ?? ''))
  const [property, setProperty] = useState(String(own?.property ?? ''))
  const { rule, setRule, errors, refuses, ruleTo } = useRuleForm()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = {
      ...(category === '' ? { category: 'Choose what it is for.' } : {}),
      ...(property === '' ? { property: 'Choose the property.' } : {}),
    }
    if (refuses(missing)) return
    const chosen = {
      payee: payee === '' ? null : Number(payee),
      category: Number(category),
      property: Number(property),
    }
    void onUse({ kind: 'expense', ...chosen }, { rule: ruleTo({ outcome: 'expense', ...chosen }) })
  }

  return (
    <form noValidate onSubmit={submit}>
      <div className="fields">
        <BoxChoice label="Payee" value={payee} choices={names.payees} none="None" onChoose={setPayee} />
        <BoxChoice
          label="Category"
          value={category}
          choices={names.categories}
          error={errors.category}
          onChoose={setCategory}
        />
        <BoxChoice
          label="Property"
          value={property}
          choices={names.properties}
          error={errors.property}
          onChoose={setProperty}
        />
      </div>
      <RuleFields
        label="Remember for this payee"
        rule={rule}
        proposed={{ contains: words, direction: cents > 0 ? 'in' : 'out' }}
        error={errors.contains}
        onChange={setRule}
      />
      <BoxFoot submit={cents > 0 ? 'Use this' : 'Use this expense'} busy={busy} onClose={onClose} />
    </form>
  )
}
