'use client'

import { useState, type FormEvent } from 'react'

import { PAYMENT_METHOD_LABELS, type PaymentMethod } from '@/domain/ledger/paymentTerms'
import { buttonClass } from '@/ui/buttonClass'
import { LeftToSplit } from '@/ui/split/LeftToSplit'
import { SplitLineFields } from '@/ui/split/SplitLineFields.client'
import { emptyLine, leftOf, nextKey, partsOf, type SplitLine, type WrongLine } from '@/ui/split/splitLines'

import { useBatch } from './BatchHost.client'
import { BoxChoice } from './BoxChoice.client'
import { BoxFoot } from './BoxFoot.client'
import type { FormProps } from './boxForm'
import { linesAtFirst } from './linesAtFirst.client'

const METHODS = Object.entries(PAYMENT_METHOD_LABELS).map(([id, label]) => ({ id, label }))

const isMethod = (value: string): value is PaymentMethod => Object.hasOwn(PAYMENT_METHOD_LABELS, value)

/** Which accounts a deposit pays, with what is left of it. */
export const SplitForm = ({ row, cents, busy, onUse, onClose }: FormProps) => {
  const { names } = useBatch()
  const [lines, setLines] = useState(() =>
    linesAtFirst(row, cents, (account) => names.accounts.find((one) => one.id === account)?.label ?? null),
  )
  const [method, setMethod] = useState<PaymentMethod | ''>(() => {
    const known = [row.becomes, ...row.suggestions.map(({ becomes }) => becomes)]
    return known.find((becomes) => becomes?.kind === 'payment')?.method ?? 'check'
  })
  const [remember, setRemember] = useState(false)
  const [wrong, setWrong] = useState<WrongLine | null>(null)
  const left = leftOf(cents, lines)

  const change = (key: number, changed: Partial<SplitLine>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...changed } : line)))
  const add = () => setLines([...lines, emptyLine(nextKey(lines), left)])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = partsOf(cents, lines, 'deposit')
    if (!read.ok) return setWrong(read)
    if (method === '') return setWrong({ key: null, message: 'Choose how it was paid.' })
    setWrong(null)
    const one = read.parts.length === 1
    void onUse({ kind: 'payment', method, parts: read.parts }, one && remember ? { remember } : {})
  }

  return (
    <form noValidate onSubmit={submit}>
      {lines.map((line, index) => (
        <SplitLineFields
          key={line.key}
          line={line}
          number={index + 1}
          error={wrong?.key === line.key ? wrong.message : undefined}
          onChange={(changed) => change(line.key, changed)}
          onRemove={lines.length > 1 ? () => setLines(lines.filter(({ key }) => key !== line.key)) : null}
        />
      ))}
      <div className="fields">
        <BoxChoice
          label="Paid by"
          value={method}
          choices={METHODS}
          onChoose={(value) => setMethod(isMethod(value) ? value : '')}
        />
        {lines.length === 1 ? (
          <label className="pm-check">
            <input
              type="checkbox"
              checked={remember}
              onChange={(event) => setRemember(event.target.checked)}
            />
            <span>Remember for this payer</span>
          </label>
        ) : null}
      </div>
      {wrong !== null && wrong.key === null ? (
        <p className="pm-field__error" role="alert">
          {wrong.message}
        </p>
      ) : null}
      <BoxFoot submit="Use this split" busy={busy} onClose={onClose}>
        <button type="button" className={buttonClass()} onClick={add}>
          Add an account
        </button>
        <LeftToSplit cents={left} />
      </BoxFoot>
    </form>
  )
}
