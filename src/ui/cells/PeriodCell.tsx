import type { DefaultServerCellComponentProps } from 'payload'

import { longPeriod } from '@/domain/calendar/formatDay'
import { isPeriod } from '@/domain/calendar/period'

import { CellText } from './CellText'

/** A month in a list: 'March 2026'. */
export const PeriodCell = ({ cellData, ...cell }: DefaultServerCellComponentProps) => (
  <CellText {...cell}>{isPeriod(cellData) ? longPeriod(cellData) : null}</CellText>
)
