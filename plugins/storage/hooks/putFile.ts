import type { CollectionAfterChangeHook } from 'payload'

import { filesOf } from '@/lib/files/filesOf'
import { storageUnavailable } from '@/lib/files/fileStore'
import { isOfBucket } from '@/lib/files/s3Files'

/** Puts a new file into the folder, once its record is in and before that is final. */
export const putOnDisk: CollectionAfterChangeHook<{
  id: number
  filename?: string | null
  mimeType?: string | null
}> = async ({ doc, operation, req }) => {
  const { file } = req
  if (operation !== 'create' || !file || !doc.filename) return doc
  await filesOf(req.payload).put(doc.filename, file.data, doc.mimeType ?? file.mimetype)
  return doc
}

/**
 * The bucket's own hook, asked for new files alone, and answering with a sentence where the bucket fails. Payload's plugin keeps the file it
 * was given beside the request: with a record changed later in the same request it would put that file in its place.
 */
export const putInBucket =
  (put: CollectionAfterChangeHook): CollectionAfterChangeHook =>
  async (args): Promise<unknown> => {
    if (args.operation !== 'create') return undefined
    try {
      const kept: unknown = await put(args)
      return kept
    } catch (error) {
      throw isOfBucket(error) ? storageUnavailable(error) : error
    } finally {
      delete args.req.context._payloadCloudStorage
    }
  }
