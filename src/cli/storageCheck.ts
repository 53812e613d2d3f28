import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

import { CommandError } from './commandError'
import { reachingFiles } from './reachingFiles'
import { withPayload } from './withPayload'

const USAGE = 'Usage: npm run storage:check [-- --remove-orphans]'

const removesOrphans = (args: string[]): boolean => {
  try {
    return (
      parseArgs({ args, options: { 'remove-orphans': { type: 'boolean' } } }).values['remove-orphans'] ===
      true
    )
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`)
  }
}

const check = async (payload: Payload, removes: boolean): Promise<number> => {
  // Only now: they belong to the configuration, which reads the environment as it loads.
  const { checkFiles, faultsInWords, removeOrphans } = await import('@plugins/storage/index')
  const { filesOf } = await import('@/lib/files/filesOf')
  const store = filesOf(payload)
  const checked = await reachingFiles(store, () => checkFiles({ payload, now: new Date() }))
  const { records, files, missing, changed, orphans, fresh } = checked
  for (const fault of faultsInWords(checked)) console.error(fault)
  if (fresh > 0) console.log(`Without a record, and younger than a day: ${fresh}. They may be on their way.`)
  const left = removes ? orphans.length - (await removeOrphans(payload, orphans)) : orphans.length
  if (left < orphans.length) console.log(`Removed: ${orphans.length - left} without a record.`)
  const faults = missing.length + changed.length
  console.log(
    `${store.place}: ${records} records, ${files} files; ${missing.length} missing, ${changed.length} changed, ${left} without a record.`,
  )
  return faults + left === 0 ? 0 : 1
}

/**
 * `npm run storage:check`: whether every record has its file and every file its record.
 * @returns 1 when something is missing, changed or left over, each named
 */
export const run = async (args: string[]): Promise<number> => {
  const removes = removesOrphans(args)
  return withPayload((payload) => check(payload, removes), { needsBusiness: true })
}
