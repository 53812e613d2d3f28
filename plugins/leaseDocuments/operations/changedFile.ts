import type { PayloadRequest } from 'payload'

import { filesOf } from '@/lib/files/filesOf'
import { hashIn } from '@/lib/files/hashIn'
import type { LeaseDocument } from '@/payload-types'

import { relationId } from './relationId'

/**
 * What became of a document's file, or of its signed copy, since it was made; nothing while it is the same to the bit.
 * @throws `STORAGE_UNAVAILABLE`
 */
export const changedFile = async (
  req: PayloadRequest,
  { file, sha256 }: Pick<LeaseDocument, 'file'> & { sha256: string },
): Promise<'changed' | 'gone' | undefined> => {
  const { filename } = await req.payload.findByID({
    collection: 'documents',
    id: relationId(file),
    depth: 0,
    req,
  })
  const found = filename ? await hashIn(filesOf(req.payload), filename) : undefined
  if (found === undefined) return 'gone'
  return found === sha256 ? undefined : 'changed'
}

/** Which of a document's files are not what was made, by their titles; none where files cannot be read at the moment. */
export const spoiledFiles = async (req: PayloadRequest, document: LeaseDocument): Promise<string[]> => {
  const { file, sha256, signedFile, signedSha256, title } = document
  const made = [
    { title, file, sha256 },
    ...(signedFile && signedSha256
      ? [{ title: `${title}, signed`, file: signedFile, sha256: signedSha256 }]
      : []),
  ]
  const found = await Promise.all(made.map((one) => changedFile(req, one).catch(() => undefined)))
  return made.flatMap((one, index) => (found[index] ? [one.title] : []))
}
