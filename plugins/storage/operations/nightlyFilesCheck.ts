import type { Payload } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { lookOncePerDay } from '@/lib/database/lookOncePerDay'

import { checkFiles } from './checkFiles'
import { faultsInWords } from './faultsInWords'

/** How many faults are written down; all of them are counted. */
const NAMED = 50

/**
 * Compares the files with their records once a day of the business's own, and writes down what it found. Removes nothing.
 * Safe to repeat, in any number of processes.
 * @param now from which a file without a record is a day old
 * @returns how many faults there are; null when the day's look was taken already
 * @throws DomainError `STORAGE_UNAVAILABLE`; the day's look is then still to be taken
 */
export const nightlyFilesCheck = async (payload: Payload, now: Date): Promise<number | null> => {
  const taken = await lookOncePerDay(payload, {
    table: 'file_checks',
    look: async () => {
      const checked = await checkFiles({ payload, now })
      return { ...checked, faults: faultsInWords(checked) }
    },
    keep: (req, { records, files, faults }, today) =>
      payload.create({
        collection: 'file-checks',
        depth: 0,
        req,
        data: {
          asOf: dayToNoonUtc(today),
          records,
          files,
          faults: faults.length,
          details: faults.slice(0, NAMED).join('\n'),
        },
      }),
  })
  if (!taken) return null
  const faults = taken.found.faults.length
  if (faults > 0)
    payload.logger.error(
      `The files and their records do not agree as of ${taken.today}: ${faults} faults. npm run storage:check names them`,
    )
  return faults
}
