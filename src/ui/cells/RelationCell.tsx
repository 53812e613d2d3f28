import type { DefaultServerCellComponentProps } from 'payload'

import { idOf } from '@/domain/permissions/personOf'

import { CellText } from './CellText'
import { titleLoader } from './titleLoader'

/** Related records by name, there with the row itself: Payload's own cell says 'Loading…' first and then jumps. */
export const RelationCell = async ({
  cellData,
  field,
  payload,
  ...cell
}: DefaultServerCellComponentProps) => {
  if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return null
  const ids = (Array.isArray(cellData) ? cellData : [cellData]).map(idOf).filter((id) => id !== undefined)
  const titles = await Promise.all(ids.map(titleLoader(payload, field.relationTo)))
  const text = titles.filter((title) => title !== undefined).join(', ')
  return <CellText {...cell}>{text}</CellText>
}
