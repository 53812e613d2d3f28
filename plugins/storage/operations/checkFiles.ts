import type { Payload } from 'payload'

import { filesOf } from '@/lib/files/filesOf'
import type { StoredFile } from '@/lib/files/fileStore'
import { hashIn } from '@/lib/files/hashIn'

import { recordedFiles, type RecordedFile } from '../queries/recordedFiles'
import { recordedNames } from '../queries/recordedNames'

const DAY_MS = 24 * 60 * 60 * 1000

export type FilesCheck = {
  records: number
  files: number
  /** Records whose file is not there. */
  missing: RecordedFile[]
  /** Records whose file has another size than when it was put in, or is not what was generated or signed. */
  changed: RecordedFile[]
  /** Files without a record, for more than a day: nobody is putting them in any more. */
  orphans: StoredFile[]
  /** Files without a record as yet: they may be on their way. */
  fresh: number
}

const filesByName = async (payload: Payload): Promise<Map<string, StoredFile>> => {
  const found = new Map<string, StoredFile>()
  for await (const file of filesOf(payload).list()) found.set(file.name, file)
  return found
}

/** A file may have come between the two looks. */
const areStillMissing = async (
  payload: Payload,
  missing: readonly RecordedFile[],
): Promise<RecordedFile[]> => {
  const files = filesOf(payload)
  const gone: RecordedFile[] = []
  for (const record of missing) if (!(await files.exists(record.name))) gone.push(record)
  return gone
}

/** What was generated has a hash; what somebody put in is known by its size. */
const areChanged = async (
  payload: Payload,
  files: ReadonlyMap<string, StoredFile>,
  records: readonly RecordedFile[],
): Promise<RecordedFile[]> => {
  const changed: RecordedFile[] = []
  for (const record of records) {
    const { bytes, name, sha256 } = record
    const found = files.get(name)
    if (!found) continue
    const isSame =
      found.bytes === bytes && (sha256 === null || (await hashIn(filesOf(payload), name)) === sha256)
    if (!isSame) changed.push(record)
  }
  return changed
}

/**
 * Compares the files with their records, and changes nothing.
 * @throws DomainError `STORAGE_UNAVAILABLE`
 */
export const checkFiles = async ({ payload, now }: { payload: Payload; now: Date }): Promise<FilesCheck> => {
  const files = await filesByName(payload)
  const records = await recordedFiles(payload)
  const names = new Set(records.map(({ name }) => name))
  const loose = [...files.values()].filter(({ name }) => !names.has(name))
  const orphans = loose.filter(({ changedAt }) => now.getTime() - changedAt.getTime() > DAY_MS)
  return {
    records: records.length,
    files: files.size,
    missing: await areStillMissing(
      payload,
      records.filter(({ name }) => !files.has(name)),
    ),
    changed: await areChanged(payload, files, records),
    orphans,
    fresh: loose.length - orphans.length,
  }
}

/**
 * Removes files without a record, each asked for once more.
 * @returns how many
 */
export const removeOrphans = async (payload: Payload, orphans: readonly StoredFile[]): Promise<number> => {
  const recorded = await recordedNames(
    { payload },
    orphans.map(({ name }) => name),
  )
  const removed = orphans.filter(({ name }) => !recorded.has(name))
  for (const { name } of removed) await filesOf(payload).remove(name)
  return removed.length
}
