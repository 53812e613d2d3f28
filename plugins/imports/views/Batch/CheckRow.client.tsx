'use client'

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import type { BatchRow } from '@/domain/imports/bank/batchView'

import { useBatch, type RowChange } from './BatchHost.client'
import { ChoiceBox } from './ChoiceBox.client'
import { RecordedChoice } from './RecordedChoice.client'
import { RowBecomes } from './RowBecomes.client'

type Props = {
  row: BatchRow
  /** Its first cells: what the file says of it. */
  lead: ReactNode
  /** null where lines of its kind have none. */
  amount: ReactNode
  state: ReactNode
  /** The words a rule made from this row would look for. */
  words: string
  /** How many columns its table has. */
  width: number
}

/** A row of the bank's file: what it says, what it becomes, and what a person may do with it. */
export const CheckRow = ({ row, lead, amount, state, words, width }: Props) => {
  const { changing, change } = useBatch()
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const opener = useRef<HTMLElement>(null)
  const busy = changing === row.row

  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open && !event.defaultPrevented) close()
  }
  const send = async (changed: Omit<RowChange, 'row'>): Promise<boolean> => {
    setProblem(null)
    const refused = await change({ row: row.row, ...changed })
    setProblem(refused)
    if (refused === null) setOpen(false)
    return refused === null
  }
  const openBox = () => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setOpen(true)
  }

  const isDone = row.state === 'alreadyPosted' || row.state === 'notOurs'
  const classes = [isDone ? 'is-done' : '', open ? 'is-splitting' : ''].filter(Boolean).join(' ')
  return (
    <>
      <tr data-row={row.row} className={classes || undefined} aria-busy={busy} onKeyDown={closeOnEscape}>
        <td className="pick">
          {isDone ? null : (
            <input
              type="checkbox"
              className="pm-tick"
              aria-label={`Post row ${row.row}`}
              checked={row.included}
              // Without what it becomes there is nothing to post.
              disabled={busy || row.becomes === null || row.state === 'error'}
              onChange={(event) => void send({ included: event.target.checked })}
            />
          )}
        </td>
        {lead}
        {amount === null ? null : <td className="n amt">{amount}</td>}
        <td className="becomes">
          <RowBecomes row={row} busy={busy} boxOpen={open} onOpen={openBox} onSend={send} />
          {problem === null ? null : (
            <span className="pm-field__error" role="alert">
              {problem}
            </span>
          )}
        </td>
        <td className="state">
          {state}
          {row.state === 'possiblyRecorded' ? (
            <RecordedChoice row={row} busy={busy} onOpen={openBox} onSend={send} />
          ) : null}
        </td>
      </tr>
      {open ? (
        <tr className="split" onKeyDown={closeOnEscape}>
          <td colSpan={width}>
            <ChoiceBox row={row} words={words} busy={busy} onSend={send} onClose={close} />
          </td>
        </tr>
      ) : null}
    </>
  )
}
