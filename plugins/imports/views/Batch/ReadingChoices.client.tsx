'use client'

import { useId, type ReactNode } from 'react'

import type { Day } from '@/domain/calendar/day'
import { monthAndDay } from '@/domain/calendar/formatDay'
import { DATE_ORDERS, type DateOrder } from '@/domain/imports/bank/columnMapping'

import {
  amountRead,
  cellsOf,
  DATE_ORDER_LABELS,
  dayRead,
  exampleAmount,
  exampleDay,
  type Chosen,
} from './columnChoices.client'
import type { ColumnSet } from './columnSet'

type Props = {
  sample: readonly (readonly string[])[]
  chosen: Chosen
  columnSet: ColumnSet
  today: Day
  /** Whether no amount of the file has a sign, so that all of them go one way. */
  unsigned: boolean
  wrong: { field: string; message: string } | undefined
  onChange: (chosen: Chosen) => void
}

type QuestionProps = { legend: string; error: string | undefined; children: ReactNode }

const Question = ({ legend, error, children }: QuestionProps) => {
  const id = useId()
  return (
    <fieldset className="pm-im-question" aria-describedby={error === undefined ? undefined : id}>
      <legend>{legend}</legend>
      {children}
      {error === undefined ? null : (
        <span id={id} className="pm-field__error" role="alert">
          {error}
        </span>
      )}
    </fieldset>
  )
}

const DECIMALS = [
  { decimal: '.', label: 'A point before the cents' },
  { decimal: ',', label: 'A comma before the cents' },
] as const

const SIDES = {
  all: ['All money in', 'All money out'],
  positive: ['In', 'Out, as credit cards write it'],
} as const

/** How days and cents are written, each choice with what it makes of a value of this file. */
export const ReadingChoices = ({ sample, chosen, columnSet, today, unsigned, wrong, onChange }: Props) => {
  const name = useId()
  const day = exampleDay(cellsOf(sample, chosen, columnSet.days))
  const amounts = cellsOf(sample, chosen, columnSet.money)
  const amount = exampleAmount(amounts)
  const meansOf = (order: DateOrder): string | null => {
    if (day === null) return null
    const read = dayRead(day, order)
    return read === null ? `${day} would be no day` : `${day} is ${monthAndDay(read, today)}`
  }
  const errorOf = (field: string) => (wrong?.field === field ? wrong.message : undefined)
  return (
    <div className="pm-im-questions">
      {columnSet.days.some((column) => chosen.roles.includes(column)) ? (
        <Question legend="How are the days written?" error={errorOf('dateOrder')}>
          {DATE_ORDERS.map((order) => (
            <label key={order} className="pm-check">
              <input
                type="radio"
                name={`${name}-order`}
                checked={chosen.dateOrder === order}
                onChange={() => onChange({ ...chosen, dateOrder: order })}
              />
              <span>
                {DATE_ORDER_LABELS[order]}
                <span className="pm-caption">{meansOf(order)}</span>
              </span>
            </label>
          ))}
        </Question>
      ) : null}
      {columnSet.money.some((column) => chosen.roles.includes(column)) ? (
        <Question legend="How are the cents written?" error={errorOf('decimal')}>
          {DECIMALS.map(({ decimal, label }) => (
            <label key={decimal} className="pm-check">
              <input
                type="radio"
                name={`${name}-decimal`}
                checked={chosen.decimal === decimal}
                onChange={() => onChange({ ...chosen, decimal })}
              />
              <span>
                {label}
                {amount === null ? null : (
                  <span className="pm-caption">
                    {amount.trim()} {meaningOf(amountRead(amount, decimal))}
                  </span>
                )}
              </span>
            </label>
          ))}
        </Question>
      ) : null}
      {columnSet.kind === 'bank' && chosen.roles.includes('amount') ? (
        <Question
          legend={
            unsigned ? 'Are these amounts money in or money out?' : 'Which way does a positive amount go?'
          }
          error={errorOf('outIsPositive')}
        >
          {[false, true].map((out) => (
            <label key={String(out)} className="pm-check">
              <input
                type="radio"
                name={`${name}-sign`}
                checked={chosen.outIsPositive === out}
                onChange={() => onChange({ ...chosen, outIsPositive: out })}
              />
              <span>{SIDES[unsigned ? 'all' : 'positive'][out ? 1 : 0]}</span>
            </label>
          ))}
        </Question>
      ) : null}
    </div>
  )
}

const meaningOf = (read: string | null): string => (read === null ? 'would be no amount' : `is ${read}`)
