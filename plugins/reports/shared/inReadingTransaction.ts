import type { Payload } from 'payload'

import { openReading, type Reading } from '@/lib/database/openReading'

/** Runs a report that reads a large part of the books, all of it as it stands at the beginning. */
export const inReadingTransaction = async <T>(
  payload: Payload,
  read: (place: Reading['place']) => Promise<T>,
): Promise<T> => {
  const { place, close } = await openReading(payload)
  try {
    return await read(place)
  } finally {
    await close()
  }
}
