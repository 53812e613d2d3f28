'use client'

import { useState, type FormEvent } from 'react'

import { OTHER_INCOME_LABELS } from '@/domain/expenses/incomeTerms'

import { useBatch } from './BatchHost.client'
import { BoxChoice } from './BoxChoice.client'
import { BoxFoot } from './BoxFoot.client'
import type { FormProps } from './boxForm'
import { RuleFields } from './RuleFields.client'
import { useRuleForm } from './useRuleForm.client'

const CATEGORIES = Object.entries(OTHER_INCOME_LABELS).map(([id, label]) => ({ id, label }))

/** Money in that no tenant owes: what it is, and of which property. */
export const IncomeForm = ({ row, words, busy, onUse, onClose }: FormProps) => {
  const { names } = useBatch()
  const own = row.becomes?.kind === 'otherIncome' ? row.becomes : null
  const [category, setCategory] = useState(own?.category ?? '')
  const [property, setProperty] = useState(String(own?.property ?? ''))
  const { rule, setRule, errors, refuses, ruleTo } = useRuleForm()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = {
      ...(category === '' ? { category: 'Choose what it is.' } : {}),
      ...(property === '' ? { property: 'Choose the property.' } : {}),
    }
    if (refuses(missing)) return
    const of = Number(property)
    void onUse(
      { kind: 'otherIncome', category, property: of },
      { rule: ruleTo({ outcome: 'otherIncome', incomeCategory: category, property: of }) },
    )
  }

  return (
    <form noValidate onSubmit={submit}>
      <div className="fields">
        <BoxChoice
          label="Category"
          value={category}
          choices={CATEGORIES}
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
        label="Remember for lines like this"
        rule={rule}
        proposed={{ contains: words, direction: 'in' }}
        error={errors.contains}
        onChange={setRule}
      />
      <BoxFoot submit="Use this income" busy={busy} onClose={onClose} />
    </form>
  )
}
