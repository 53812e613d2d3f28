import type { Payload } from 'payload'

import { openReading, type Reading } from '@/lib/database/openReading'

/**
 * Rows as they are read, all as the books stood at the first: a file of hundreds of thousands never stands in memory.
 * Whoever leaves in the middle lets go of the transaction by ending the rows (`return`), as `for await` does.
 */
export async function* whileReading<Row>(
  payload: Payload,
  read: (place: Reading['place']) => AsyncGenerator<Row, void>,
): AsyncGenerator<Row, void> {
  const { place, close } = await openReading(payload)
  try {
    yield* read(place)
  } finally {
    await close()
  }
}
