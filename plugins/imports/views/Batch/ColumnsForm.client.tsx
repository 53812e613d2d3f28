'use client'

import { useRouter } from 'next/navigation.js'
import { useId, useState, useTransition, type FormEvent } from 'react'

import type { Day } from '@/domain/calendar/day'
import type { BatchChange, BatchView } from '@/domain/imports/bank/batchView'
import { sendAction } from '@/ui/actions/sendAction'
import { buttonClass } from '@/ui/buttonClass'
import { ButtonLink } from '@/ui/ButtonLink'
import { SelectInput } from '@/ui/FilterBar'
import { Notice } from '@/ui/Notice'

import { chosenAtFirst, mappingOf } from './columnChoices.client'
import type { ColumnSet } from './columnSet'
import { ReadingChoices } from './ReadingChoices.client'
import { SampleTable } from './SampleTable.client'

type Props = {
  batch: BatchView
  columnSet: ColumnSet
  today: Day
  /** Where its rows are checked, and where this form is left for. */
  rowsHref: string
  leaveHref: string
}

type Wrong = { field: string; message: string }

/** What is said beside its own question. */
const ASKED_BELOW = ['dateOrder', 'decimal', 'outIsPositive']

/** How the file is to be read: its sheet, its heads, what each column is, and how days and cents are written. */
export const ColumnsForm = ({ batch, columnSet, today, rowsHref, leaveHref }: Props) => {
  const { id, sample, mapping, problem, sheets, sheet } = batch
  const router = useRouter()
  const formId = useId()
  const width = Math.max(0, ...sample.map((cells) => cells.length))
  const [chosen, setChosen] = useState(() => chosenAtFirst(mapping, width))
  const [wrong, setWrong] = useState<Wrong>()
  const [sending, setSending] = useState(false)
  const [refreshing, startTransition] = useTransition()
  const busy = sending || refreshing
  const unsigned = problem?.code === 'MONEY_SIDE_MISSING'

  const send = async (change: BatchChange, done: () => void) => {
    setWrong(undefined)
    setSending(true)
    const { refusal } = await sendAction(`/api/imports/${id}`, change, 'PATCH')
    setSending(false)
    if (refusal) return setWrong({ field: refusal.field ?? '', message: refusal.message })
    startTransition(done)
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = mappingOf(chosen, columnSet)
    if (!read.ok) return setWrong(read)
    if (unsigned && chosen.roles.includes('amount') && chosen.outIsPositive === null)
      return setWrong({ field: 'outIsPositive', message: 'Say whether they are money in or money out.' })
    void send({ mapping: read.mapping }, () => {
      // Its rows, if it can be read now; the same step with its problem, if not.
      router.push(rowsHref)
      router.refresh()
    })
  }

  return (
    <form className="pm-im-columns" noValidate aria-busy={busy} onSubmit={submit}>
      {problem ? <Notice tone="warning">{problem.message}</Notice> : null}
      {wrong && !ASKED_BELOW.includes(wrong.field) ? <Notice tone="error">{wrong.message}</Notice> : null}
      <div className="pm-im-columns__top">
        {sheets.length > 1 ? (
          <div className="pm-field">
            <label className="pm-field__label" htmlFor={`${formId}-sheet`}>
              Sheet
            </label>
            <SelectInput
              id={`${formId}-sheet`}
              value={sheet ?? ''}
              disabled={busy}
              onChange={(event) => void send({ sheet: event.target.value }, () => router.refresh())}
            >
              {sheet === null ? <option value="">Choose</option> : null}
              {sheets.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </SelectInput>
          </div>
        ) : null}
        {sample.length > 0 ? (
          <div className="pm-field">
            <label className="pm-field__label" htmlFor={`${formId}-head`}>
              Heads
            </label>
            <SelectInput
              id={`${formId}-head`}
              value={chosen.headerRow}
              onChange={(event) => setChosen({ ...chosen, headerRow: Number(event.target.value) })}
            >
              <option value={0}>There are none</option>
              {sample.map((_cells, index) => (
                <option key={index} value={index + 1}>
                  In row {index + 1}
                </option>
              ))}
              {chosen.headerRow > sample.length ? (
                <option value={chosen.headerRow}>In row {chosen.headerRow}</option>
              ) : null}
            </SelectInput>
          </div>
        ) : null}
      </div>
      {sample.length > 0 ? (
        <SampleTable sample={sample} chosen={chosen} columns={columnSet.columns} onChange={setChosen} />
      ) : null}
      {sample.length > 0 ? (
        <ReadingChoices
          sample={sample}
          chosen={chosen}
          columnSet={columnSet}
          today={today}
          unsigned={unsigned}
          wrong={wrong}
          onChange={setChosen}
        />
      ) : null}
      <div className="pm-im-actions">
        <ButtonLink href={leaveHref}>
          {batch.status === 'checking' ? 'Back to the rows' : 'Cancel'}
        </ButtonLink>
        {sample.length > 0 ? (
          <button type="submit" className={buttonClass(true)} disabled={busy}>
            {busy ? 'Reading…' : 'Check the rows'}
          </button>
        ) : null}
        <span className="pm-caption" role="status">
          {busy ? 'The rows are read.' : ''}
        </span>
      </div>
    </form>
  )
}
