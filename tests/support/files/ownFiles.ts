import { mkdtempSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'
import { inject } from 'vitest'

import { filesOf } from '@/lib/files/filesOf'
import type { FileStore } from '@/lib/files/fileStore'

import { swiftOfRun } from '../swift/workersSwift'

/** Where the product keeps its files from now on, empty: a folder of this test file's own, or the run's bucket. */
export const ownFiles = async (payload: Payload): Promise<FileStore> => {
  const { upload } = payload.collections.documents.config
  if (!swiftOfRun()) upload.staticDir = mkdtempSync(path.join(inject('filesFolder'), 'own-'))
  const files = filesOf(payload)
  for await (const { name } of files.list()) await files.remove(name)
  return files
}

export const namesIn = async (files: FileStore): Promise<string[]> => {
  const names: string[] = []
  for await (const { name } of files.list()) names.push(name)
  return names.sort()
}

export const bytesIn = async (files: FileStore, name: string): Promise<Buffer | undefined> => {
  const content = await files.get(name)
  return content && Buffer.from(await new Response(content.stream).arrayBuffer())
}
