import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import { refusal } from '@/lib/refusals/refusal'
import type { Task } from '@/payload-types'

/**
 * A task that names a property names no unit of another one: whoever works for the property would see the other's.
 * Only asked when either changes, so that a task from before can still be worked on.
 */
export const keepUnitInProperty: CollectionBeforeChangeHook<Task> = async ({ data, originalDoc, req }) => {
  const { property, unit } = { ...originalDoc, ...data }
  const isNew = idOf(property) !== idOf(originalDoc?.property) || idOf(unit) !== idOf(originalDoc?.unit)
  const id = idOf(unit)
  if (!isNew || id === undefined || idOf(property) === undefined) return data
  const found = await req.payload.findByID({ collection: 'units', id, depth: 0, disableErrors: true, req })
  if (idOf(found?.property) === idOf(property)) return data
  throw refusal({
    code: 'UNIT_OF_OTHER_PROPERTY',
    field: 'unit',
    message: 'This unit is not of the task’s property. Choose one of its units, or the other property.',
  })
}
