import type { CollectionBeforeChangeHook } from 'payload'

import type { Task } from '@/payload-types'

/** A new comment is signed with who wrote it, and when; nobody says so themselves. */
export const signComments: CollectionBeforeChangeHook<Task> = ({ data, originalDoc, req }) => {
  if (!data.comments || !req.user) return data
  const by = req.user.id
  const at = new Date().toISOString()
  const known = new Set(originalDoc?.comments?.map(({ id }) => id))
  return {
    ...data,
    comments: data.comments.map((comment) =>
      comment.id && known.has(comment.id) ? comment : { ...comment, by, at },
    ),
  }
}
