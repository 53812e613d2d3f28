import { idOf } from '@/domain/permissions/personOf'
import { writeAsRead } from '@/domain/tasks/asRead'
import type { FieldHook, TextField } from 'payload'

import type { Task } from '@/payload-types'

/** Nothing where not all of it was asked for. */
const asReadOf: FieldHook<Task, string | undefined> = ({ data }) => {
  const { status, photos, comments } = data ?? {}
  if (!status || photos === undefined || comments === undefined) return undefined
  return writeAsRead({
    status,
    photos: (photos ?? []).map(idOf).filter((id) => typeof id === 'number'),
    comments: (comments ?? []).flatMap(({ id }) => id ?? []),
  })
}

/**
 * What the task was read as. It is kept nowhere: a form is opened with it and sends it back, whatever was changed meanwhile,
 * by itself and by others.
 */
export const asReadField: TextField = {
  name: 'asRead',
  type: 'text',
  virtual: true,
  disableDuplicate: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  hooks: { afterRead: [asReadOf] },
}
