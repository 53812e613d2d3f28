import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { COLLECTION_RULES } from '@/domain/permissions'
import { refusal } from '@/lib/refusals/refusal'

import { changeReachOf } from '../reach'

/** Cropping and refocusing write the stored file anew, like another file would. */
const reworksFile = ({ query }: PayloadRequest): boolean =>
  typeof query?.uploadEdits === 'object' && Object.keys(query.uploadEdits as object).length > 0

/**
 * A file stays as it was put in. Payload swaps it on the disk for whoever may change its record at all, and filing the
 * record away is such a change. Whoever may not do even that is left to the refusal that everything of theirs gets.
 */
export const guardFiles: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { config } = args.collection
  if (overrideAccess || operation !== 'update' || !config.upload) return
  if (!req.file && !reworksFile(req)) return
  if ((await changeReachOf(req, COLLECTION_RULES.get(config.slug))) === false) return
  throw refusal({
    code: 'FILE_FIXED',
    message: 'A file stays as it was put in. Add the other one as a new file, and archive this one.',
    field: 'file',
  })
}
