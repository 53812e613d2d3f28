import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { inTransaction } from '@/lib/database/inTransaction'
import { lockInTransaction } from '@/lib/database/lockInTransaction'
import { queryRows } from '@/lib/database/queryRows'

import { checkFiles } from './checkFiles'
import { faultsInWords } from './faultsInWords'

/** How many faults are written down; all of them are counted. */
const NAMED = 50

const isDone = async (payload: Payload): Promise<{ today: Day; done: boolean }> => {
  const [row] = await queryRows<{ today: Day; done: boolean }>(
    { payload },
    sql`select business_today()::text as today,
      exists (select 1 from file_checks where day_of(as_of) = business_today()) as done`,
  )
  if (!row) throw new Error('The database did not answer its day')
  return row
}

/**
 * Compares the files with their records once a day of the business's own, and writes down what it found. Removes nothing.
 * Safe to repeat, in any number of processes.
 * @param now from which a file without a record is a day old
 * @returns how many faults there are; null when the day's look was taken already
 * @throws DomainError `STORAGE_UNAVAILABLE`; the day's look is then still to be taken
 */
export const nightlyFilesCheck = async (payload: Payload, now: Date): Promise<number | null> => {
  const { today, done } = await isDone(payload)
  if (done) return null
  const checked = await checkFiles({ payload, now })
  const faults = faultsInWords(checked)
  await inTransaction({ payload, source: 'job' }, async (req) => {
    await lockInTransaction(req, 'nightly look at the files')
    if ((await isDone(payload)).done) return
    await payload.create({
      collection: 'file-checks',
      depth: 0,
      req,
      data: {
        asOf: dayToNoonUtc(today),
        records: checked.records,
        files: checked.files,
        faults: faults.length,
        details: faults.slice(0, NAMED).join('\n'),
      },
    })
  })
  if (faults.length > 0)
    payload.logger.error(
      `The files and their records do not agree as of ${today}: ${faults.length} faults. npm run storage:check names them`,
    )
  return faults.length
}
