import type { CollectionConfig, Config, Plugin } from 'payload'

import { FILE_TOO_LARGE, MAX_FILE_BYTES } from '@/domain/files/checkFile'
import { env } from '@/lib/env'

import { inBucket } from './bucket'
import { FileChecks } from './collections/FileChecks'
import { keepInStep, noteFile } from './hooks/keepInStep'
import { putOnDisk } from './hooks/putFile'
import { checkFilesEachDay } from './jobs/checkFilesEachDay'

/** The one collection of files. */
const FILES = 'documents'

/** A form's own fields and the borders between its parts, beside the file. */
const FORM_BYTES = 1024 * 1024

const onDisk = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  // Payload would write before the record is in, and in place: a full disk leaves half a file under a whole one's name.
  upload: { ...(typeof collection.upload === 'object' && collection.upload), disableLocalStorage: true },
  hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), putOnDisk] },
})

const noted = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), noteFile] },
})

const withFiles = (config: Config, change: (files: CollectionConfig) => CollectionConfig): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === FILES ? change(collection) : collection,
  ),
})

/**
 * Where files are kept: in the bucket of `S3_BUCKET`, else in the folder `media` beside the database. Either way the
 * record is written first, then its file, and both stay or neither.
 */
export const storage = (): Plugin => async (config) => {
  const { s3 } = env
  const stored = s3 ? await inBucket(FILES, s3)(config) : withFiles(config, onDisk)
  const noticed = withFiles(stored, noted)
  return {
    ...noticed,
    collections: [...(noticed.collections ?? []), FileChecks],
    jobs: { ...noticed.jobs, tasks: [...(noticed.jobs?.tasks ?? []), checkFilesEachDay] },
    upload: {
      ...stored.upload,
      abortOnLimit: true,
      responseOnLimit: FILE_TOO_LARGE,
      limits: { ...stored.upload?.limits, fileSize: MAX_FILE_BYTES },
      requestSizeLimit: MAX_FILE_BYTES + FORM_BYTES,
    },
    onInit: async (payload) => {
      keepInStep(payload)
      await stored.onInit?.(payload)
    },
  }
}

export { faultsInWords } from './operations/faultsInWords'
export { checkFiles, type FilesCheck, removeOrphans } from './operations/checkFiles'
export { moveFiles, type FilesMoved } from './operations/moveFiles'
