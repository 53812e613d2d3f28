import type { ArrayFieldValidation } from 'payload'

/** 100% in basis points. */
const WHOLE_BPS = 10_000

const ownerId = (owner: unknown): unknown =>
  typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner

const isRow = (row: unknown): row is { owner?: unknown; shareBps?: unknown } =>
  typeof row === 'object' && row !== null

/** Owners are either not entered yet, or their shares make up the whole, each owner once. */
export const validateOwnerShares: ArrayFieldValidation = (value) => {
  const rows = Array.isArray(value) ? value.filter(isRow) : []
  if (rows.length === 0) return true
  const owners = rows.map((row) => ownerId(row.owner))
  if (new Set(owners).size !== owners.length) return 'An owner is listed twice. Keep one row for each owner.'
  const totalBps = rows.reduce((sum, row) => sum + Number(row.shareBps), 0)
  if (totalBps === WHOLE_BPS) return true
  return `The shares sum to ${totalBps / 100}%. Change them so that they sum to 100%.`
}
