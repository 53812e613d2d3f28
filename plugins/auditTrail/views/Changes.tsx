import type { DefaultServerCellComponentProps, JSONFieldServerProps, Payload } from 'payload'

import { changesInWords } from '@/domain/auditTrail/changesInWords'
import type { TrailTerms } from '@/domain/auditTrail/columnTerms'
import { isRecord } from '@/domain/isRecord'

import { ChangeLines } from './ChangeLines'
import { trailTerms } from './trailTerms'

const MOST_IN_A_CELL = 3

/** In the words of the kind of record that was changed; of a global, or a kind that is no more, in those of its columns. */
const termsOf = async (payload: Payload, row: unknown, changes: unknown): Promise<TrailTerms | undefined> => {
  const kind: unknown = isRecord(row) ? row.kind : undefined
  const collection = Object.values(payload.collections).find(({ config }) => config.slug === kind)
  return collection ? trailTerms(payload, collection.config, [changes]) : undefined
}

/** The first of what changed, in one cell of the list. */
export const ChangesCell = async ({ cellData, payload, rowData }: DefaultServerCellComponentProps) => {
  const all = changesInWords(cellData, await termsOf(payload, rowData, cellData))
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
export const ChangesField = async ({ data, payload }: JSONFieldServerProps) => {
  const changes: unknown = isRecord(data) ? data.changes : undefined
  return (
    <div className="pm-field">
      <span className="pm-field__label">What changed</span>
      <ChangeLines changes={changes} terms={await termsOf(payload, data, changes)} />
    </div>
  )
}
