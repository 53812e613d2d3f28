import { randomUUID } from 'node:crypto'
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'

import { askStore, type FileStore, type StoredFile } from './fileStore'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** On the disk itself, not only in the memory of the machine, before the record that names it is. */
const writeLasting = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const readable = (stream: NodeStream): ReadableStream<Uint8Array> => stream as ReadableStream<Uint8Array>

/** Files in a folder of this machine. */
export const diskFiles = (folder: string): FileStore => {
  // Only the last part of a name: nothing outside of the folder is reached.
  const at = (name: string): string => path.join(folder, path.basename(name))

  const put: FileStore['put'] = async (name, bytes) => {
    const draft = `${at(name)}.${randomUUID()}.part`
    const write = async () => {
      await mkdir(folder, { recursive: true })
      await writeLasting(draft, bytes)
      await rename(draft, at(name))
    }
    try {
      await askStore(write, () => false)
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined)
      throw error
    }
  }

  const get: FileStore['get'] = (name) =>
    askStore(async () => {
      const handle = await open(at(name))
      const { size } = await handle.stat()
      return { stream: readable(Readable.toWeb(handle.createReadStream())), bytes: size }
    }, isMissing)

  const list = async function* (): AsyncGenerator<StoredFile> {
    const entries = await askStore(() => opendir(folder), isMissing)
    if (!entries) return
    for await (const entry of entries) {
      if (!entry.isFile()) continue
      const found = await askStore(() => stat(at(entry.name)), isMissing)
      if (found) yield { name: entry.name, bytes: found.size, changedAt: found.mtime }
    }
  }

  return {
    place: `the folder ${folder}`,
    put,
    get,
    exists: async (name) => (await askStore(() => stat(at(name)), isMissing)) !== undefined,
    remove: async (name) => {
      await askStore(() => rm(at(name), { force: true }), isMissing)
    },
    list,
  }
}
