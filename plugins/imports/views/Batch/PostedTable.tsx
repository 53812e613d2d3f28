import { Link } from '@payloadcms/ui'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { RecordedKind, RecordedRef } from '@/domain/imports/bank/becomes'
import { StatusPill } from '@/ui/StatusPill'

import { LINE_STATE_WORDS } from '../statusWords'

import { RowAmount } from './RowAmount'

const PLACES: Readonly<Record<RecordedKind, { slug: string; word: string }>> = {
  payment: { slug: 'payments', word: 'Payment' },
  expense: { slug: 'expenses', word: 'Expense' },
  otherIncome: { slug: 'other-income', word: 'Other income' },
  reversal: { slug: 'reversals', word: 'Return' },
}

type Props = {
  rows: readonly BatchRow[]
  /** By the number of the row. */
  records: ReadonlyMap<number, readonly RecordedRef[]>
  undone: boolean
  today: Day
}

const RowState = ({ row, undone }: { row: BatchRow; undone: boolean }) => {
  if (row.included && row.state !== 'notOurs') {
    return undone ? (
      <StatusPill tone="outline">Undone</StatusPill>
    ) : (
      <StatusPill tone="good">Posted</StatusPill>
    )
  }
  const { word, tone } = LINE_STATE_WORDS[row.state]
  return <StatusPill tone={tone}>{word}</StatusPill>
}

/** The rows of an import that is done, each with the entries it wrote. */
export const PostedTable = ({ rows, records, undone, today }: Props) => (
  <table className="pm-table pm-table--cards pm-im pm-im--posted">
    <caption className="pm-sr-only">The rows of the file, and what was posted</caption>
    <colgroup className="pm-not-phone">
      <col className="c-row" />
      <col className="c-day" />
      <col className="c-text" />
      <col className="c-amt" />
      <col />
      <col className="c-state" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">Row</th>
        <th scope="col">Day</th>
        <th scope="col">The bank says</th>
        <th scope="col" className="n">
          Amount
        </th>
        <th scope="col">It became</th>
        <th scope="col">State</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => {
        const day = row.day === null ? '–' : shortDay(row.day, today)
        return (
          <tr key={row.row} className={row.included ? undefined : 'is-done'}>
            <td className="rowno pm-muted">{row.row}</td>
            <td className="day pm-nowrap">{day}</td>
            <td className="bank">
              <span className="sub pm-only-phone">
                {day} · row {row.row}
              </span>
              <span className="text">{row.text}</span>
            </td>
            <td className="n amt">
              <RowAmount row={row} />
            </td>
            <td className="becomes">
              {row.label ?? row.error?.message ?? row.why}
              {row.label === null ? null : <span className="sub">{row.sub}</span>}
              {(records.get(row.row) ?? []).map(({ kind, id }, index, all) => (
                <Link
                  key={`${kind} ${id}`}
                  className="pm-link act"
                  href={`/admin/collections/${PLACES[kind].slug}/${id}`}
                  prefetch={false}
                >
                  {PLACES[kind].word}
                  {all.length > 1 ? ` ${index + 1}` : ''}
                  <span className="pm-sr-only"> of row {row.row}</span>
                </Link>
              ))}
            </td>
            <td className="state">
              <RowState row={row} undone={undone} />
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
