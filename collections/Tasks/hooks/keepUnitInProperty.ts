import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import { refusal } from '@/lib/refusals/refusal'
import type { Task } from '@/payload-types'

/**
 * A task of a unit is of the unit's property, said or not: by the property it is filtered, and shown to whoever works
 * for it. It names no unit of another one, which they would see.
 * Only asked when either changes, so that a task from before can still be worked on.
 */
export const keepUnitInProperty: CollectionBeforeChangeHook<Task> = async ({ data, originalDoc, req }) => {
  const { property, unit } = { ...originalDoc, ...data }
  const isNew = idOf(property) !== idOf(originalDoc?.property) || idOf(unit) !== idOf(originalDoc?.unit)
  const id = idOf(unit)
  if (!isNew || id === undefined) return data
  const found = await req.payload.findByID({ collection: 'units', id, depth: 0, disableErrors: true, req })
  if (idOf(property) === undefined) return found ? { ...data, property: found.property } : data
  if (idOf(found?.property) === idOf(property)) return data
  throw refusal({
    code: 'UNIT_OF_OTHER_PROPERTY',
    field: 'unit',
    message: 'This unit is not of the task’s property. Choose one of its units, or the other property.',
  })
}
