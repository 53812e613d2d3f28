import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import type { BatchRow } from '@/domain/imports/bank/batchView'

import { knownCells, type LineColumns } from './lineColumns'

type Props = { row: BatchRow; columns: LineColumns; today: Day }

/** The first cells of a line: its number, its day or what it is known by, and what the file says. On a phone they are one. */
export const LineLead = ({ row, columns, today }: Props) => {
  const day = row.day === null ? '–' : shortDay(row.day, today)
  const known = knownCells(row, columns)
  return (
    <>
      <td className="rowno pm-muted">{row.row}</td>
      {columns.day ? <td className="day pm-nowrap">{day}</td> : null}
      {known.map((words, index) => (
        <td key={index} className={words === null ? 'known pm-muted' : 'known'}>
          {words ?? '–'}
        </td>
      ))}
      <td className="bank">
        <span className="sub pm-only-phone">
          {columns.day ? `${day} · row ${row.row}` : `Row ${row.row}`}
        </span>
        <span className="text">{row.text}</span>
      </td>
    </>
  )
}
