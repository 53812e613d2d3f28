import type { DefaultServerCellComponentProps, JSONFieldServerProps, Payload } from 'payload'

import { changesInWords, type Change } from '@/domain/auditTrail/changesInWords'
import type { TrailTerms } from '@/domain/auditTrail/columnTerms'
import { TRAIL_OPERATION_LABELS, type TrailOperation } from '@/domain/auditTrail/trailTerms'
import { isRecord } from '@/domain/isRecord'

import { ChangeLines } from './ChangeLines'
import { trailTerms } from './trailTerms'

const MOST_IN_A_CELL = 3

const OPERATIONS = Object.keys(TRAIL_OPERATION_LABELS) as TrailOperation[]

/** A row of the trail as its list or its screen hands it on. */
const changeOf = (row: unknown): Change | undefined => {
  const operation = isRecord(row) ? OPERATIONS.find((one) => one === row.operation) : undefined
  return operation && isRecord(row) ? { operation, changes: row.changes } : undefined
}

/** In the words of the kind of record that was changed; of a global, or a kind that is no more, in those of its columns. */
const termsOf = async (payload: Payload, row: unknown): Promise<TrailTerms | undefined> => {
  if (!isRecord(row)) return undefined
  const collection = Object.values(payload.collections).find(({ config }) => config.slug === row.kind)
  return collection ? trailTerms(payload, collection.config, [row.changes]) : undefined
}

/** The first of what changed, in one cell of the list. */
export const ChangesCell = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const change = changeOf(rowData)
  if (!change) return null
  const all = changesInWords(change, await termsOf(payload, rowData))
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
  const change = changeOf(data)
  return (
    <div className="pm-field">
      <span className="pm-field__label">What changed</span>
      {change ? <ChangeLines change={change} terms={await termsOf(payload, data)} /> : null}
    </div>
  )
}
