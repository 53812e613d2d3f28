'use client'

import { useState, type FormEvent } from 'react'

import { OTHER_INCOME_LABELS } from '@/domain/expenses/incomeTerms'

import { useBatch } from './BatchHost.client'
import { BoxChoice } from './BoxChoice.client'
import { BoxFoot } from './BoxFoot.client'
import type { FormProps, RuleHead } from './boxForm'
import { RuleFields } from './RuleFields.client'

const CATEGORIES = Object.entries(OTHER_INCOME_LABELS).map(([id, label]) => ({ id, label }))

/** Money in that no tenant owes: what it is, and of which property. */
export const IncomeForm = ({ row, words, busy, onUse, onClose }: FormProps) => {
  const { names } = useBatch()
  const own = row.becomes?.kind === 'otherIncome' ? row.becomes : null
  const [category, setCategory] = useState(own?.category ?? '')
  const [property, setProperty] = useState(String(own?.property ?? ''))
  const [rule, setRule] = useState<RuleHead | null>(null)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = {
      ...(category === '' ? { category: 'Choose what it is.' } : {}),
      ...(property === '' ? { property: 'Choose the property.' } : {}),
      ...(rule?.contains.trim() === '' ? { contains: 'Enter the words to look for.' } : {}),
    }
    setErrors(missing)
    if (Object.keys(missing).length > 0) return
    const of = Number(property)
    void onUse(
      { kind: 'otherIncome', category, property: of },
      {
        rule: rule
          ? {
              ...rule,
              contains: rule.contains.trim(),
              outcome: 'otherIncome',
              incomeCategory: category,
              property: of,
            }
          : null,
      },
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
