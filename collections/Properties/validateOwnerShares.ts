import type { ArrayFieldValidation } from 'payload'

import { DomainError } from '@/domain/errors'
import { assertSharesWhole } from '@/domain/leases/propertyShares'

const ownerId = (owner: unknown): unknown =>
  typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner

const isRow = (row: unknown): row is { owner?: unknown; shareBps?: unknown } =>
  typeof row === 'object' && row !== null

/** Owners are either not entered yet, or their shares make up the whole, each owner once. */
export const validateOwnerShares: ArrayFieldValidation = (value) => {
  const rows = Array.isArray(value) ? value.filter(isRow) : []
  const owners = rows.map((row) => ownerId(row.owner))
  if (new Set(owners).size !== owners.length) return 'An owner is listed twice. Keep one row for each owner.'
  try {
    assertSharesWhole(rows.map((row) => Number(row.shareBps)))
    return true
  } catch (error) {
    if (error instanceof DomainError) return error.message
    throw error
  }
}
