'use client'

import { useEffect, useId, useState } from 'react'

import { shortDay } from '@/domain/calendar/formatDay'
import type { Day } from '@/domain/calendar/day'
import { formatDollars } from '@/domain/money/formatMoney'
import { askAddress } from '@/ui/actions/sendAction'

import { useBatch } from './BatchHost.client'
import type { RuleHead } from './boxForm'

type PastRow = { batch: number; row: number; day: Day; text: string; cents: number }
type Preview = { rows: readonly PastRow[]; totalRows: number }

type Props = {
  /** 'Remember for this payee' */
  label: string
  /** The rule's words; null while nothing is remembered. */
  rule: RuleHead | null
  /** What it would be at first. */
  proposed: RuleHead
  error?: string | undefined
  onChange: (rule: RuleHead | null) => void
}

const SHOWN = 3
const PAUSE_MS = 300

/** 'Remember': the words a rule looks for, and which past rows it would have matched. */
export const RuleFields = ({ label, rule, proposed, error, onChange }: Props) => {
  const id = useId()
  const { kind } = useBatch()
  // Rules are for what banks write.
  if (kind !== 'bank') return null
  return (
    <div className="rule">
      <label className="pm-check">
        <input
          type="checkbox"
          checked={rule !== null}
          onChange={(event) => onChange(event.target.checked ? proposed : null)}
        />
        <span>{label}</span>
      </label>
      {rule === null ? null : (
        <div className="pm-field">
          <label className="pm-field__label" htmlFor={id}>
            When the bank’s text contains
          </label>
          <input
            id={id}
            className="pm-input"
            maxLength={200}
            value={rule.contains}
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-past`}
            onChange={(event) => onChange({ ...rule, contains: event.target.value })}
          />
          {error === undefined ? null : (
            <span className="pm-field__error" role="alert">
              {error}
            </span>
          )}
          <div id={`${id}-past`} aria-live="polite">
            <PastRows rule={rule} />
          </div>
        </div>
      )}
    </div>
  )
}

const PastRows = ({ rule: { contains, direction } }: { rule: RuleHead }) => {
  const { today } = useBatch()
  const [found, setFound] = useState<{ words: string; preview: Preview | string } | null>(null)
  const words = contains.trim()

  useEffect(() => {
    if (words === '') return
    let left = false
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ contains: words, direction })
      void askAddress<Preview>(`/api/imports/rules/preview?${query}`).then((asked) => {
        // An answer to words that have changed since would belong to no rule.
        if (!left) setFound({ words, preview: asked.ok ? asked.answer : asked.refusal.message })
      })
    }, PAUSE_MS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [words, direction])

  if (words === '' || found?.words !== words) return null
  if (typeof found.preview === 'string') return <span className="pm-caption">{found.preview}</span>
  const { rows, totalRows } = found.preview
  return (
    <>
      <span className="pm-caption">
        Would match {totalRows.toLocaleString('en-US')} past {totalRows === 1 ? 'row' : 'rows'}
      </span>
      {rows.slice(0, SHOWN).map((past) => (
        <span key={`${past.batch} ${past.row}`} className="sub">
          {shortDay(past.day, today)} · {past.text} · {formatDollars(Math.abs(past.cents))}
        </span>
      ))}
    </>
  )
}
