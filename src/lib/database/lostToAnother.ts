import { isRefusal } from '@/lib/refusals/refusal'

import { pgErrorIn } from './mapErrors/pgError'

/** Two transactions waited for each other, or read what the other wrote: the database ended one of them. */
const ENDED_FOR_ANOTHER: readonly string[] = ['40001', '40P01']

/**
 * Whether a transaction was ended for the sake of another one, as the database says it or as our doors answer it.
 * Nothing was written, and the same work begun again may well succeed.
 */
export const lostToAnother = (error: unknown): boolean => {
  const code = pgErrorIn(error)?.code
  return isRefusal(error, 'TRY_AGAIN') || (code !== undefined && ENDED_FOR_ANOTHER.includes(code))
}
