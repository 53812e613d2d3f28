import type { DefaultServerCellComponentProps } from 'payload'

import { StatusPill } from '../StatusPill'

/** Whether an entry was voided: the word, when it was; nothing for an entry that counts. */
export const VoidCell = ({ cellData }: DefaultServerCellComponentProps) =>
  cellData ? <StatusPill tone="outline">Void</StatusPill> : null
