import { randomUUID } from 'node:crypto'

import { checkFile } from '@/domain/files/checkFile'
import { FILE_KINDS } from '@/domain/files/fileKinds'
import type { CollectionBeforeOperationHook, FieldHook } from 'payload'

const GIVEN = 'givenFileName'

/**
 * A file is looked into before anything is done with it, and stored under a name of its own: under the given one a second
 * file of that name would become `lease-1.pdf`, and tell whoever puts it in that somebody else has the first. Its type and
 * ending are those of what it holds, whatever its sender called it.
 */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const { file } = req
  if (operation !== 'create' || !file) return args
  // A stranger is told to sign in, and nothing of files.
  if (!overrideAccess && !req.user) return args
  const { kind, name } = checkFile({ name: file.name, declared: file.mimetype, bytes: file.data })
  const { endings, mimeType } = FILE_KINDS[kind]
  req.context[GIVEN] = name
  file.name = `${randomUUID()}.${endings[0]}`
  file.mimetype = mimeType
  return args
}

/** The name the file had where it came from stays beside it, for people and for the download. */
export const keepGivenName: FieldHook = ({ operation, originalDoc, req }) => {
  if (operation === 'create') return req.context[GIVEN]
  return (originalDoc as { originalName?: string | null } | undefined)?.originalName
}
