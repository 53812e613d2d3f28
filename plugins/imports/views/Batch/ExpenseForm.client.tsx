'use client'

import { useState, type FormEvent } from 'react'

import { useBatch } from './BatchHost.client'
import { BoxChoice } from './BoxChoice.client'
import { BoxFoot } from './BoxFoot.client'
import type { FormProps, RuleHead } from './boxForm'
import { RuleFields } from './RuleFields.client'

/** Whom, what for and which property money went to; kept for this payee when asked. */
export const ExpenseForm = ({ row, words, cents, busy, onUse, onClose }: FormProps) => {
  const { names } = useBatch()
  const own = row.becomes?.kind === 'expense' ? row.becomes : null
  const [payee, setPayee] = useState(String(own?.payee ?? ''))
  const [category, setCategory] = useState(String(own?.category ?? ''))
  const [property, setProperty] = useState(String(own?.property ?? ''))
  const [rule, setRule] = useState<RuleHead | null>(null)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = {
      ...(category === '' ? { category: 'Choose what it is for.' } : {}),
      ...(property === '' ? { property: 'Choose the property.' } : {}),
      ...(rule?.contains.trim() === '' ? { contains: 'Enter the words to look for.' } : {}),
    }
    setErrors(missing)
    if (Object.keys(missing).length > 0) return
    const chosen = {
      payee: payee === '' ? null : Number(payee),
      category: Number(category),
      property: Number(property),
    }
    void onUse(
      { kind: 'expense', ...chosen },
      { rule: rule ? { ...rule, contains: rule.contains.trim(), outcome: 'expense', ...chosen } : null },
    )
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
