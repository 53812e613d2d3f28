import type { DefaultServerCellComponentProps } from 'payload'

import { isCents } from '@/domain/money/cents'

import { Money } from '../Money'
import { CellText } from './CellText'

/** Cents as dollars in a list. An amount that is not there stays empty; it is not zero. */
export const MoneyCell = ({ cellData, ...cell }: DefaultServerCellComponentProps) => (
  <CellText {...cell} className="pm-cell-number">
    {isCents(cellData) ? <Money cents={cellData} /> : null}
  </CellText>
)
