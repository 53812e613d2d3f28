import type { CollectionBeforeChangeHook } from 'payload'

import { OFFICE, roleOf } from '@/domain/permissions'
import { idOf, personOf } from '@/domain/permissions/personOf'
import { refusal } from '@/lib/refusals/refusal'
import type { Task } from '@/payload-types'

type Comment = NonNullable<Task['comments']>[number]

/** A comment as somebody saves it who may have written it, or may not. */
const kept = (was: Comment, now: Comment | undefined, person: number | string): Comment[] => {
  const isOwn = idOf(was.by) === person
  // A form that was opened before it came: what it leaves out, whoever saves it may never have seen.
  if (!now) return isOwn ? [] : [was]
  if (!isOwn && now.text !== was.text)
    throw refusal({
      code: 'INVALID',
      field: 'comments',
      message: 'A comment is changed by whoever wrote it alone. Add one of your own.',
    })
  return [{ ...was, text: now.text }]
}

/**
 * A new comment is signed with who wrote it, and when; nobody says so themselves. Those of others stay as they are and
 * where they are, for the office too; an assistant's are only ever added to, which the permissions see to.
 */
export const signComments: CollectionBeforeChangeHook<Task> = ({ data, originalDoc, req }) => {
  const { user } = req
  if (data.comments === undefined || !user) return data
  const sent = data.comments ?? []
  const before = originalDoc?.comments ?? []
  const known = new Map(before.map((comment) => [comment.id, comment]))
  const signed = { by: user.id, at: new Date().toISOString() }
  const isNew = ({ id }: Comment) => !id || !known.has(id)
  const role = roleOf(personOf(user))
  if (!role || !OFFICE.includes(role))
    return { ...data, comments: sent.map((one) => (isNew(one) ? { ...one, ...signed } : one)) }
  return {
    ...data,
    comments: [
      ...before.flatMap((was) =>
        kept(
          was,
          sent.find(({ id }) => id === was.id),
          user.id,
        ),
      ),
      ...sent.filter(isNew).map((one) => ({ ...one, ...signed })),
    ],
  }
}
