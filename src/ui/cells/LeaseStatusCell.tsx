import type { DefaultServerCellComponentProps } from 'payload'

import { LEASE_STANDING_LABELS, LEASE_STATUS_LABELS } from '@/domain/portfolio/statuses'

import { StatusPill, type StatusTone } from '../StatusPill'
import { CellText } from './CellText'

const TONES: Partial<Record<string, StatusTone>> = {
  draft: 'plain',
  outForSignature: 'look',
  endsSoon: 'look',
  ended: 'outline',
  expired: 'outline',
  terminated: 'outline',
}

const WORDS: Partial<Record<string, string>> = { ...LEASE_STATUS_LABELS, ...LEASE_STANDING_LABELS }

/**
 * What a lease is today: 'Month to month' where its status, the paper's own, still says active. Whoever is not shown
 * the standing sees the status.
 */
export const LeaseStatusCell = ({ cellData, ...cell }: DefaultServerCellComponentProps) => {
  const standing: unknown = cell.rowData.standing ?? cellData
  const known = typeof standing === 'string' ? standing : ''
  const tone = TONES[known]
  return (
    <CellText {...cell}>{tone ? <StatusPill tone={tone}>{WORDS[known]}</StatusPill> : WORDS[known]}</CellText>
  )
}
