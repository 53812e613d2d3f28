import type { CollectionBeforeChangeHook } from 'payload'

import { redoneOn, sentOrNow } from '@/domain/changedSince'
import { idOf } from '@/domain/permissions/personOf'
import { readAsRead } from '@/domain/tasks/asRead'
import { refusal } from '@/lib/refusals/refusal'
import type { Task } from '@/payload-types'

/** Nothing said is nothing known: a program that sends one field is taken as it is. */
const openedWith = (asRead: unknown) => {
  if (asRead === undefined || asRead === null || asRead === '') return undefined
  const read = readAsRead(asRead)
  if (read) return read
  throw refusal({ code: 'INVALID', field: 'asRead', message: 'Send asRead as it was read, or leave it out.' })
}

/**
 * A form says what it was opened with (`asRead`): of the status, the photos and the comments only what it changed counts, and
 * what others did since stays.
 */
export const keepChangedSince: CollectionBeforeChangeHook<Task> = ({ data, operation, originalDoc }) => {
  const { asRead, ...sent } = data
  const read = openedWith(asRead)
  if (operation !== 'update' || !read || !originalDoc) return sent
  const { status, photos, comments } = originalDoc
  const { status: sentStatus = status, photos: sentPhotos = photos, comments: sentComments = comments } = sent
  return {
    ...sent,
    status: sentOrNow({ read: read.status, sent: sentStatus, now: status }),
    photos: redoneOn({ read: read.photos, sent: sentPhotos ?? [], now: photos ?? [] }, idOf),
    comments: redoneOn(
      { read: read.comments, sent: sentComments ?? [], now: comments ?? [] },
      ({ id }) => id ?? undefined,
    ),
  }
}
