import type { Payload } from 'payload'

import { env } from '@/lib/env'

import { CommandError } from './commandError'
import { progressLine } from './progressLine'
import { reachingFiles } from './reachingFiles'
import { withPayload } from './withPayload'

const EACH = 25

const move = async (payload: Payload): Promise<number> => {
  // Only now: they belong to the configuration, which reads the environment as it loads.
  const { moveFiles } = await import('@plugins/storage/index')
  const { filesOf, localFilesOf } = await import('@/lib/files/filesOf')
  const [from, to] = [localFilesOf(payload), filesOf(payload)]
  const line = progressLine()
  const { records, moved, present, missing, different, changed } = await reachingFiles(to, () =>
    moveFiles({
      payload,
      from,
      to,
      progress: (done, all) => {
        if (done % EACH === 0) line.show(`${done} of ${all} files`)
      },
    }),
  )
  line.end()
  for (const { id, name } of missing) console.error(`File ${id} (${name}) is in neither place.`)
  for (const { id, name } of different) console.error(`File ${id} (${name}) was read back as something else.`)
  for (const { id, name } of changed)
    console.error(`File ${id} (${name}) is not what was recorded any more: it was left where it is.`)
  console.log(
    `From ${from.place} to ${to.place}: ${records} records, ${moved} moved and read back, ${present} there already, ${missing.length} missing, ${different.length} different, ${changed.length} changed.`,
  )
  return missing.length + different.length + changed.length === 0 ? 0 : 1
}

/**
 * `npm run storage:move`: copies the files of this machine into the bucket of `S3_BUCKET`, each checked by what is read
 * back. The folder is left as it is.
 * @returns 1 when a file is in neither place, is not what was recorded, or was not kept as it is
 */
export const run = async (args: string[]): Promise<number> => {
  if (args.length > 0) throw new CommandError('Usage: npm run storage:move')
  if (!env.s3)
    throw new CommandError('Set S3_BUCKET, and where it is, before files can be moved. See docs/storage.md.')
  return withPayload(move, { needsBusiness: true })
}
