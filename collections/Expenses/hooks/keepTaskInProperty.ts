import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import { refusal } from '@/lib/refusals/refusal'
import type { Expense } from '@/payload-types'

/**
 * What a task cost is an expense of the task's property, where it has one.
 * Only asked when either changes: a task may be given another property later.
 */
export const keepTaskInProperty: CollectionBeforeChangeHook<Expense> = async ({ data, originalDoc, req }) => {
  const { property, task } = { ...originalDoc, ...data }
  const id = idOf(task)
  const isNew = idOf(property) !== idOf(originalDoc?.property) || id !== idOf(originalDoc?.task)
  if (!isNew || id === undefined) return data
  const found = await req.payload.findByID({ collection: 'tasks', id, depth: 0, disableErrors: true, req })
  const place = idOf(found?.property)
  if (place === undefined || place === idOf(property)) return data
  throw refusal({
    code: 'TASK_OF_OTHER_PROPERTY',
    field: 'task',
    message: 'This task is of another property than the expense. Choose its property, or no task.',
  })
}
