'use client'

import { useId, useState } from 'react'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import { isAmountWrong } from '@/domain/imports/bank/isAmountWrong'
import { parseMoney } from '@/domain/money/parseMoney'
import { buttonClass } from '@/ui/buttonClass'

import type { RowChange } from './BatchHost.client'

type Props = {
  row: BatchRow
  busy: boolean
  onSend: (change: Omit<RowChange, 'row'>) => Promise<boolean>
}

/** A row that cannot be read: the sentence, and the amount to correct where it is the amount. */
export const FixAmount = ({ row, busy, onSend }: Props) => {
  const id = useId()
  const [text, setText] = useState(row.error?.value ?? '')
  const [wrong, setWrong] = useState<string | null>(null)
  const message = row.error?.message ?? row.why
  // A day or another cell is corrected in the file: only an amount has a place to be typed.
  if (!isAmountWrong(row)) return <span>{message}</span>
  const use = () => {
    const read = parseMoney(text)
    if (!read.ok) return setWrong(read.message)
    if (read.cents === 0) return setWrong('A line of a bank is never zero. Enter the amount.')
    setWrong(null)
    void onSend({ cents: read.cents })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        use()
      }}
    >
      <span>{message}</span>
      <span className="fix">
        <input
          className="pm-input n"
          aria-label={`Amount of row ${row.row}`}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? `${id}-why` : `${id}-error`}
          inputMode="decimal"
          maxLength={30}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={buttonClass()} disabled={busy}>
          Use it
        </button>
      </span>
      {wrong === null ? null : (
        <span id={`${id}-error`} className="pm-field__error" role="alert">
          {wrong}
        </span>
      )}
      {row.error === null || row.why === message ? null : (
        <span id={`${id}-why`} className="sub">
          {row.why}
        </span>
      )}
    </form>
  )
}
