import type { Payload } from 'payload'

import { inReadingTransaction, type Reading } from '@/lib/database/openReading'
import { readOnce } from '@/lib/database/readOnce'

/** More rows than any screen shows: those go into a file, or to a program. */
const LARGEST_SCREEN = 200

/**
 * Reads a report, all of it as the books stand at the beginning. What a screen shows is read once for all who ask the
 * same while nothing is written; whoever takes more rows away gets a reading of their own, which nobody keeps.
 * The caller has asked whether the person may see it.
 * @param name of the report
 * @param asked everything its answer depends on
 */
export const readReport = <T>(
  payload: Payload,
  name: string,
  asked: { readonly page: { readonly limit: number } } & Readonly<Record<string, unknown>>,
  read: (place: Reading['place']) => Promise<T>,
): Promise<T> =>
  asked.page.limit > LARGEST_SCREEN
    ? inReadingTransaction(payload, read)
    : readOnce(payload, [name, asked], read)
