import type { DefaultServerCellComponentProps } from 'payload'

import { shortDay } from '@/domain/calendar/formatDay'
import { readDay } from '@/domain/fields/readDay'

import { businessOf } from '../business'
import { CellText } from './CellText'

/** A day in a list: 'Apr 5', and 'Dec 1, 2025' in another year than the business's own today. */
export const DayCell = async ({ cellData, payload, ...cell }: DefaultServerCellComponentProps) => {
  const read = readDay(cellData)
  if (!read.ok || read.day === null) return <CellText {...cell}>{null}</CellText>
  const { today } = await businessOf(payload)
  return (
    <CellText {...cell} className="pm-cell-day">
      <time dateTime={read.day}>{shortDay(read.day, today)}</time>
    </CellText>
  )
}
