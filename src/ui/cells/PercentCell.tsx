import type { DefaultServerCellComponentProps } from 'payload'

import { percentText } from '@/domain/fields/readPercent'

import { CellText } from './CellText'

/** Basis points as a percentage in a list. */
export const PercentCell = ({ cellData, ...cell }: DefaultServerCellComponentProps) => (
  <CellText {...cell} className="pm-cell-number">
    {typeof cellData === 'number' ? `${percentText(cellData)}%` : null}
  </CellText>
)
