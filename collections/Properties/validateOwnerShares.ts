import type { ArrayFieldValidation } from 'payload'

import { DomainError } from '@/domain/errors'
import { readDay } from '@/domain/fields/readDay'
import { assertSharesByDay } from '@/domain/leases/propertyShares'

const ownerId = (owner: unknown): unknown =>
  typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner

const isRow = (row: unknown): row is { owner?: unknown; shareBps?: unknown; from?: unknown } =>
  typeof row === 'object' && row !== null

/** Owners are either not entered yet, or on each day the shares make up the whole, each owner once. */
export const validateOwnerShares: ArrayFieldValidation = (value) => {
  const rows = Array.isArray(value) ? value.filter(isRow) : []
  try {
    assertSharesByDay(
      rows.map((row) => {
        // A day that cannot be read is refused by its own field.
        const from = readDay(row.from)
        return {
          owner: Number(ownerId(row.owner)),
          shareBps: Number(row.shareBps),
          from: from.ok ? from.day : null,
        }
      }),
    )
    return true
  } catch (error) {
    if (error instanceof DomainError) return error.message
    throw error
  }
}
