import type { DefaultServerCellComponentProps } from 'payload'

import { StatusPill, type StatusTone } from '../StatusPill'
import { CellText } from './CellText'

type StatusCellProps = DefaultServerCellComponentProps & { tones?: Partial<Record<string, StatusTone>> }

/** A choice in a list: its words, on a colour only where the field says that somebody must look. */
export const StatusCell = ({ cellData, field, tones, ...cell }: StatusCellProps) => {
  if (typeof cellData !== 'string' || field.type !== 'select') return <CellText {...cell}>{null}</CellText>
  const option = field.options.find((one) => typeof one !== 'string' && one.value === cellData)
  const words = typeof option === 'object' && typeof option.label === 'string' ? option.label : cellData
  const tone = tones?.[cellData]
  return <CellText {...cell}>{tone ? <StatusPill tone={tone}>{words}</StatusPill> : words}</CellText>
}
