import { createHash } from 'node:crypto'

import type { FileStore } from './fileStore'

/**
 * The SHA-256 of a file as it lies where files are kept, read part by part.
 * @returns hexadecimal digits; nothing where there is no such file
 * @throws DomainError `STORAGE_UNAVAILABLE`
 */
export const hashIn = async (files: FileStore, name: string): Promise<string | undefined> => {
  const content = await files.get(name)
  if (!content) return undefined
  const hash = createHash('sha256')
  const reader = content.stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) hash.update(part.value)
  return hash.digest('hex')
}
