'use client'

import { useEffect, useId, useRef, useState } from 'react'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { Becomes } from '@/domain/imports/bank/becomes'
import type { ImportKind } from '@/domain/imports/sheets/importKinds'
import { formatDollars } from '@/domain/money/formatMoney'
import { sendAction } from '@/ui/actions/sendAction'
import { Icon } from '@/ui/Icon'

import { useBatch, type RowChange } from './BatchHost.client'
import type { Use } from './boxForm'
import { ExpenseForm } from './ExpenseForm.client'
import { IncomeForm } from './IncomeForm.client'
import { NotOursForm } from './NotOursForm.client'
import { SplitForm } from './SplitForm.client'

type Kind = 'payment' | 'otherIncome' | 'expense' | 'notOurs'

const KINDS_IN: readonly [Kind, string][] = [
  ['payment', 'Payment of one or more accounts'],
  ['otherIncome', 'Other income'],
  ['expense', 'Money back from a payee'],
  ['notOurs', 'Not ours'],
]
const KINDS_OUT: readonly [Kind, string][] = [
  ['expense', 'Expense'],
  ['notOurs', 'Not ours'],
]

const LEAVE_OUT: [Kind, string] = ['notOurs', 'Leave it out']
/** A spreadsheet says itself what its rows are. */
const KINDS_OF_SHEETS: Readonly<Partial<Record<ImportKind, readonly [Kind, string][]>>> = {
  payments: [['payment', 'Payment of one or more accounts'], LEAVE_OUT],
  expenses: [['expense', 'Expense'], LEAVE_OUT],
  'other-income': [['otherIncome', 'Other income'], LEAVE_OUT],
}

type Props = {
  row: BatchRow
  /** The words a rule made from this row would look for. */
  words: string
  busy: boolean
  onSend: (change: Omit<RowChange, 'row'>) => Promise<boolean>
  onClose: () => void
}

const kindAtFirst = (becomes: Becomes | null, kinds: readonly [Kind, string][]): Kind =>
  kinds.find(([kind]) => kind === becomes?.kind)?.[0] ?? kinds[0]?.[0] ?? 'notOurs'

/** Under a row: a person says what it is. */
export const ChoiceBox = ({ row, words, busy, onSend, onClose }: Props) => {
  const id = useId()
  const first = useRef<HTMLSelectElement>(null)
  const madeRule = useRef<string | null>(null)
  const { kind: importKind } = useBatch()
  const kinds = KINDS_OF_SHEETS[importKind] ?? (row.cents !== null && row.cents > 0 ? KINDS_IN : KINDS_OUT)
  const [kind, setKind] = useState(() => kindAtFirst(row.becomes, kinds))
  const [problem, setProblem] = useState<string | null>(null)

  // The reader's place is the box that opened, not the row above it.
  useEffect(() => first.current?.focus(), [])
  if (row.cents === null) return null

  const use: Use = async (becomes, { remember, rule } = {}) => {
    setProblem(null)
    const wanted = rule ? JSON.stringify(rule) : null
    // A row that was refused after its rule was made does not make the rule a second time.
    if (wanted !== null && madeRule.current !== wanted) {
      const { refusal } = await sendAction('/api/import-rules', rule ?? {})
      if (refusal) return setProblem(refusal.message)
      madeRule.current = wanted
    }
    await onSend({ becomes, included: true, ...(remember ? { remember } : {}) })
  }

  const form = { row, words, cents: row.cents, busy, onUse: use, onClose }
  return (
    <section className="split__box" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>
        {kind === 'payment' ? 'Split ' : `Row ${row.row}: `}
        {formatDollars(Math.abs(row.cents))}
      </h2>
      <div className="pm-field kind">
        <label className="pm-field__label" htmlFor={`${id}-kind`}>
          What it is
        </label>
        <span className="pm-select">
          <select
            ref={first}
            id={`${id}-kind`}
            className="pm-input"
            value={kind}
            onChange={(event) => {
              const found = kinds.find(([known]) => known === event.target.value)
              if (found) setKind(found[0])
            }}
          >
            {kinds.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </span>
      </div>
      {kind === 'payment' ? <SplitForm {...form} /> : null}
      {kind === 'expense' ? <ExpenseForm {...form} /> : null}
      {kind === 'otherIncome' ? <IncomeForm {...form} /> : null}
      {kind === 'notOurs' ? <NotOursForm {...form} /> : null}
      {problem === null ? null : (
        <p className="pm-field__error" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
