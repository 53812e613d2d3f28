'use client'

import { useId, useState } from 'react'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import { isMoneySheet } from '@/domain/imports/sheets/importKinds'
import { buttonClass } from '@/ui/buttonClass'

import { useBatch, type RowChange } from './BatchHost.client'
import { FixAmount } from './FixAmount.client'

type Props = {
  row: BatchRow
  busy: boolean
  /** Whether the box below the row stands open. */
  boxOpen: boolean
  onOpen: () => void
  onSend: (change: Omit<RowChange, 'row'>) => Promise<boolean>
}

/** What a row becomes: in words, as suggestions to choose from, or what has to be corrected first. */
export const RowBecomes = (props: Props) => {
  const { row, busy, boxOpen, onOpen, onSend } = props
  const { kind } = useBatch()
  if (row.state === 'error') return <FixAmount row={row} busy={busy} onSend={onSend} />
  if (row.state === 'needsMatch') return <Suggestions {...props} />
  // What a hand-over adds is corrected in its file.
  const canChange =
    (row.state === 'new' || row.state === 'possiblyRecorded') && (kind === 'bank' || isMoneySheet(kind))
  return (
    <>
      {row.label ?? row.why}
      {row.label === null ? null : (
        <span className="sub">{[row.sub, row.why].filter(Boolean).join(' · ')}</span>
      )}
      <span className="pm-im-acts">
        {canChange ? (
          <button
            type="button"
            className="pm-link act"
            aria-expanded={boxOpen}
            disabled={busy}
            onClick={onOpen}
          >
            change<span className="pm-sr-only"> what row {row.row} becomes</span>
          </button>
        ) : null}
        {row.chosen && (canChange || row.state === 'notOurs') ? (
          <button
            type="button"
            className="pm-link act"
            disabled={busy}
            onClick={() => void onSend({ becomes: null })}
          >
            take the choice back<span className="pm-sr-only">, row {row.row}</span>
          </button>
        ) : null}
      </span>
    </>
  )
}

/** Choices with their reasons. Choosing does not send: arrow keys go through them first. */
const Suggestions = ({ row, busy, boxOpen, onOpen, onSend }: Props) => {
  const name = useId()
  const [at, setAt] = useState<number | null>(null)
  const [remember, setRemember] = useState(false)
  const chosen = at === null ? undefined : row.suggestions[at]
  const opens = row.cents !== null && row.cents > 0 ? 'another account, or split' : 'choose what it is'
  return (
    <fieldset className="choices" disabled={busy}>
      <legend className="sub">{row.why}</legend>
      {row.suggestions.map(({ label, why }, index) => (
        <label key={`${index} ${label}`} className="pm-check">
          <input type="radio" name={name} checked={at === index} onChange={() => setAt(index)} />
          <span>
            {label}
            <span className="pm-caption">{why}</span>
          </span>
        </label>
      ))}
      {chosen ? (
        <span className="use">
          <button
            type="button"
            className={buttonClass()}
            onClick={() => void onSend({ becomes: chosen.becomes, ...(remember ? { remember } : {}) })}
          >
            Use this<span className="pm-sr-only"> for row {row.row}</span>
          </button>
          {chosen.becomes.kind === 'payment' ? (
            <label className="pm-check">
              <input
                type="checkbox"
                checked={remember}
                onChange={(event) => setRemember(event.target.checked)}
              />
              <span>Remember for this payer</span>
            </label>
          ) : null}
        </span>
      ) : null}
      <button type="button" className="pm-link act" aria-expanded={boxOpen} onClick={onOpen}>
        {opens}
        <span className="pm-sr-only">, row {row.row}</span>
      </button>
    </fieldset>
  )
}
