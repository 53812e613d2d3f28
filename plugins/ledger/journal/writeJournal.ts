import type { PayloadRequest } from 'payload'

import { hledgerJournal, type JournalRange } from '@/domain/journal/hledgerJournal'
import { openReading } from '@/lib/database/openReading'

import { journalEntries } from './journalEntries'
import { journalNames } from './journalNames'

/** The books as a journal of hledger, some entries at a time; all of it as the books stand at its beginning. */
export async function* writeJournal(req: PayloadRequest, range: JournalRange): AsyncGenerator<string, void> {
  const { businessName } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  const { place, close } = await openReading(req.payload)
  try {
    const journal = hledgerJournal(await journalNames(place))
    // With the first entries, so that nothing is answered before the database has answered.
    let head = journal.head({ name: businessName, range })
    for await (const entries of journalEntries(place, range)) {
      yield head + journal.entries(entries)
      head = ''
    }
    yield head + journal.end()
  } finally {
    await close()
  }
}
