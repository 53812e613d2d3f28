import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import type { FileContent, FileStore } from '@/lib/files/fileStore'
import { hashIn } from '@/lib/files/hashIn'

import { recordedFiles, type RecordedFile } from '../queries/recordedFiles'

export type FilesMoved = {
  records: number
  /** Put into the bucket, read back, and the same to the bit. */
  moved: number
  /** There before, and the same to the bit. */
  present: number
  /** In neither place. */
  missing: RecordedFile[]
  /** Read back as something else than was put in. */
  different: RecordedFile[]
  /** Not what was recorded: left where they are, since the other place may have them as they were. */
  changed: RecordedFile[]
}

type Outcome = 'moved' | 'present' | 'missing' | 'different' | 'changed'

const bytesOf = async ({ stream }: FileContent): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer())

const moveOne = async (
  from: FileStore,
  to: FileStore,
  { name, mimeType, bytes: size, sha256 }: RecordedFile,
): Promise<Outcome> => {
  const source = await from.get(name)
  if (!source) return (await to.exists(name)) ? 'present' : 'missing'
  const bytes = await bytesOf(source)
  const wanted = createHash('sha256').update(bytes).digest('hex')
  if (bytes.length !== size || (sha256 !== null && sha256 !== wanted)) return 'changed'
  if ((await hashIn(to, name)) === wanted) return 'present'
  await to.put(name, bytes, mimeType)
  return (await hashIn(to, name)) === wanted ? 'moved' : 'different'
}

/**
 * Copies the file of every record from one place to the other, one at a time, and reads each back. Nothing is removed.
 * It may be interrupted and run again: what is there already, and the same, is left alone.
 * @param progress told after each file
 * @throws DomainError `STORAGE_UNAVAILABLE`; what was moved by then stays moved
 */
export const moveFiles = async ({
  payload,
  from,
  to,
  progress,
}: {
  payload: Payload
  from: FileStore
  to: FileStore
  progress?: (done: number, records: number) => void
}): Promise<FilesMoved> => {
  const records = await recordedFiles(payload)
  const result: FilesMoved = {
    ...{ records: records.length, moved: 0, present: 0 },
    ...{ missing: [], different: [], changed: [] },
  }
  for (const [index, record] of records.entries()) {
    const outcome = await moveOne(from, to, record)
    if (outcome === 'moved' || outcome === 'present') result[outcome] += 1
    else result[outcome].push(record)
    progress?.(index + 1, records.length)
  }
  return result
}
