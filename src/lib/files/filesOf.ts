import type { Payload } from 'payload'

import { env } from '@/lib/env'

import { diskFiles } from './diskFiles'
import type { FileStore } from './fileStore'
import { s3Files } from './s3Files'

/** One client, and its connections, for as long as the settings are the same. */
let opened: { settings: string; files: FileStore } | undefined

const bucketFiles = (): FileStore | undefined => {
  const { s3 } = env
  if (!s3) return undefined
  const settings = JSON.stringify(s3)
  if (opened?.settings !== settings) opened = { settings, files: s3Files(s3) }
  return opened.files
}

/** The files of this installation on its own disk, whether it keeps them there or did so before it had a bucket. */
export const localFilesOf = (payload: Payload): FileStore => {
  const { staticDir } = payload.collections.documents.config.upload
  if (!staticDir) throw new Error('The files have no folder')
  return diskFiles(staticDir)
}

/** Where this installation keeps its files: the bucket that is set, else the folder `media` of its data. */
export const filesOf = (payload: Payload): FileStore => bucketFiles() ?? localFilesOf(payload)
