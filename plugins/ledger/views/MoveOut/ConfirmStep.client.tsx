'use client'

import type { Day } from '@/domain/calendar/day'
import { longDay, shortDay } from '@/domain/calendar/formatDay'
import type { MoveOut } from '@/domain/moveOut/moveOut'
import type { Damage } from '@/domain/moveOut/moveOutTerms'
import { Money } from '@/ui/Money'
import { StatusPill } from '@/ui/StatusPill'

import type { MoveOutPreview } from '../../operations/moveOut/previewMoveOut'

type Props = {
  preview: MoveOutPreview
  settled: MoveOut
  damages: readonly Damage[]
  /** 'Check 1234' */
  paidBy: string
  today: Day
}

type Line = { title: string; note?: string; cents: number; isVoid?: boolean }

const linesOf = ({ preview, settled, damages, paidBy, today }: Props): Line[] => {
  const dueOn = (day: Day | null) => (day === null ? {} : { note: `due ${shortDay(day, today)}` })
  const back = (title: string, cents: number): Line[] => (cents > 0 ? [{ title, note: paidBy, cents }] : [])
  return [
    ...preview.voided.map(({ description, dueDate, cents }) => ({
      title: description,
      ...dueOn(dueDate),
      cents,
      isVoid: true,
    })),
    ...preview.posted.map(({ description, dueDate, cents }) => ({
      title: description,
      ...dueOn(dueDate),
      cents,
    })),
    ...damages.map(({ description, cents }) => ({ title: description, note: 'damage', cents })),
    ...(settled.withholdCents > 0
      ? [{ title: 'Withheld from the deposit', note: 'settles what is owed', cents: settled.withholdCents }]
      : []),
    ...back('Deposit given back', settled.refundCents),
    ...back('Prepaid money given back', settled.refundPrepaidCents),
  ]
}

/** All that will be written, before it is. */
export const ConfirmStep = (props: Props) => {
  const { preview, today } = props
  const { moveOutDay, facts } = preview
  return (
    <>
      <p className="pm-moveout__intro">
        The lease ends on <b>{longDay(moveOutDay)}</b>. Damages and money are dated{' '}
        <b>{longDay(facts.settledOn)}</b>. A letter with every item is kept among the lease’s files.
      </p>
      <table className="pm-table pm-table--cards">
        <caption className="pm-sr-only">What will be posted</caption>
        <thead>
          <tr>
            <th scope="col">Entry</th>
            <th scope="col" className="n">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {linesOf(props).map(({ title, note, cents, isVoid }, index) => (
            <tr key={`${index} ${title}`}>
              <th scope="row">
                {isVoid ? <s>{title}</s> : title}{' '}
                {isVoid ? <StatusPill tone="outline">Void</StatusPill> : null}
                {note ? <span className="sub">{note}</span> : null}
              </th>
              <td className="n">
                {isVoid ? (
                  <s>
                    <Money cents={cents} />
                  </s>
                ) : (
                  <Money cents={cents} />
                )}
              </td>
            </tr>
          ))}
          {linesOf(props).length === 0 ? (
            <tr>
              <td>No entry: nothing is owed, and no deposit is held.</td>
              <td className="n">{shortDay(facts.settledOn, today)}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </>
  )
}
