import { randomUUID } from 'node:crypto'
import path from 'node:path'

import type { CollectionBeforeOperationHook, FieldHook } from 'payload'

import { endingOf } from '../mimeTypes'

const GIVEN = 'givenFileName'

/**
 * A file is stored under a name of its own: under the given one a second file of that name would become `lease-1.pdf`,
 * and tell whoever puts it in that somebody else has the first. Its ending is that of its kind: `rent.html` sent as a table
 * is a table, whoever reads the folder.
 */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file) return args
  const given = path.basename(req.file.name)
  req.context[GIVEN] = given
  req.file.name = `${randomUUID()}${endingOf(req.file.mimetype)}`
  return args
}

/** The name the file had where it came from stays beside it, for people and for the download. */
export const keepGivenName: FieldHook = ({ operation, originalDoc, req }) => {
  if (operation === 'create') return req.context[GIVEN]
  return (originalDoc as { originalName?: string | null } | undefined)?.originalName
}
