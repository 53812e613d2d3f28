import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { DomainError } from '@/domain/errors'
import { COLLECTION_RULES, scopeOf } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'

import { changeReachOf } from '../reach'

/** Cropping and refocusing write the stored file anew, like another file would. */
const reworksFile = ({ query }: PayloadRequest): boolean =>
  typeof query?.uploadEdits === 'object' && Object.keys(query.uploadEdits as object).length > 0

/** Payload swaps the file on the disk for whoever may change its record at all, and filing it away is such a change. */
const keepFile = async (slug: string, req: PayloadRequest): Promise<void> => {
  if (!req.file && !reworksFile(req)) return
  if ((await changeReachOf(req, COLLECTION_RULES.get(slug))) === false) return
  throw new DomainError(
    'FILE_FIXED',
    'A file stays as it was put in. Add the other one as a new file, and archive this one.',
  )
}

/** Without a file Payload would fetch one from whatever address the record names. */
const requireFile = (slug: string, req: PayloadRequest): void => {
  if (req.file || scopeOf(personOf(req.user), 'create', COLLECTION_RULES.get(slug)) === 'none') return
  throw new DomainError('MISSING_FILE', 'There is no file. Send the file itself.')
}

/**
 * A file is put in as itself, and stays as it was put in. Whoever may do neither is left to the refusal that everything
 * of theirs gets.
 */
export const guardFiles: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  const { config } = args.collection
  if (overrideAccess || !config.upload) return
  if (operation === 'create') requireFile(config.slug, req)
  if (operation === 'update') await keepFile(config.slug, req)
}
