import type { BuildFormStateResult } from '@payloadcms/ui/utilities/buildFormState'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { BuildFormStateArgs, ClientUser, CollectionSlug, PayloadRequest, ServerFunction } from 'payload'

import { COLLECTION_RULES, GLOBAL_RULES } from '@/domain/permissions'

import { allWithin } from './allWithin'
import { changeReachOf, reachOf } from './reach'

type Target = { collectionSlug?: string; globalSlug?: string; id?: unknown; req: PayloadRequest }

const isCollection = (slug: string, { payload }: PayloadRequest): slug is CollectionSlug =>
  slug in payload.collections

/**
 * Payload writes locks without asking anybody: a lock is for whoever may change the record, and for no other. Nor is it
 * for those who do not see other people's locks: theirs would push out the lock of somebody already at work.
 */
const mayLock = async ({ collectionSlug, globalSlug, id, req }: Target): Promise<boolean> => {
  // Payload would write one lock for both.
  if (collectionSlug && globalSlug) return false
  if ((await reachOf(req, 'read', COLLECTION_RULES.get('payload-locked-documents'))) !== true) return false
  if (collectionSlug) {
    if (!isCollection(collectionSlug, req)) return false
    if (req.payload.collections[collectionSlug].config.lockDocuments === false) return false
    const reach = await changeReachOf(req, COLLECTION_RULES.get(collectionSlug))
    return allWithin(reach, [id], collectionSlug, req)
  }
  return globalSlug !== undefined && (await reachOf(req, 'update', GLOBAL_RULES.get(globalSlug))) === true
}

/** A new lock is answered with the whole row of its user, sessions included. */
const namedOnly = (
  user: ClientUser | number | string | undefined,
): ClientUser | number | string | undefined =>
  typeof user === 'object' ? { id: user.id, collection: user.collection, email: user.email } : user

/** A form's state, as the screens ask for it, with a lock only for whoever may change what the form is of. */
export const formStateWithinReach: ServerFunction<BuildFormStateArgs, Promise<BuildFormStateResult>> = async (
  args,
) => {
  const locks = Boolean(args.returnLockStatus) && (await mayLock(args))
  const state = await buildFormStateHandler({
    ...args,
    returnLockStatus: locks,
    updateLastEdited: locks && Boolean(args.updateLastEdited),
  })
  if (!state.lockedState) return state
  return { ...state, lockedState: { ...state.lockedState, user: namedOnly(state.lockedState.user) } }
}
