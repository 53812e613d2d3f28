import type { DefaultServerCellComponentProps, JSONFieldServerProps } from 'payload'

import { changesInWords } from '@/domain/auditTrail/changesInWords'

import { ChangeLines } from './ChangeLines'

const MOST_IN_A_CELL = 3

/** The first of what changed, in one cell of the list. */
export const ChangesCell = ({ cellData }: DefaultServerCellComponentProps) => {
  const all = changesInWords(cellData)
  const rest = all.length - MOST_IN_A_CELL
  return (
    <span>
      {all
        .slice(0, MOST_IN_A_CELL)
        .map(({ field, words }) => `${field} ${words}`)
        .join(' · ')}
      {rest > 0 ? ` · and ${rest} more` : null}
    </span>
  )
}

/** All of what changed, on the change's own screen. */
export const ChangesField = ({ data }: JSONFieldServerProps) => (
  <div className="pm-field">
    <span className="pm-field__label">What changed</span>
    <ChangeLines changes={(data as { changes?: unknown } | undefined)?.changes} />
  </div>
)
