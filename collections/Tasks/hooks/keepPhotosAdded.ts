import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import type { Task } from '@/payload-types'

type Photos = NonNullable<Task['photos']>

const missingFrom = (sent: Photos, before: Photos): Photos => {
  const named = new Set(sent.map(idOf))
  return before.filter((photo) => !named.has(idOf(photo)))
}

/**
 * A form that was opened before the task was last changed says of which moment it is, and sends the photos of then: those
 * that came since are not left out on purpose. One photo too many is taken away again, a lost one is not found again.
 */
export const keepPhotosAdded: CollectionBeforeChangeHook<Task> = ({ data, originalDoc, req }) => {
  // Nobody sets this moment, so it never gets as far as `data`.
  const openedAt: unknown = req.data?.updatedAt
  if (data.photos === undefined || typeof openedAt !== 'string' || !originalDoc) return data
  if (!(Date.parse(openedAt) < Date.parse(originalDoc.updatedAt))) return data
  const sent = data.photos ?? []
  const before = originalDoc.photos ?? []
  return { ...data, photos: [...before, ...missingFrom(before, sent)] }
}
