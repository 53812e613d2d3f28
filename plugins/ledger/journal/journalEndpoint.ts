import type { Endpoint } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import type { JournalRange } from '@/domain/journal/hledgerJournal'
import { textStream } from '@/lib/textStream'

import { journalParameters } from './journalParameters'
import { writeJournal } from './writeJournal'

/** A file being written holds one of the server's connections to the database. */
const STALL_MS = 60_000

/** `GET /api/ledger/journal?format=hledger&from=2026-01-01&to=2026-03-31`: the books, double entry, as a file. */
export const journalEndpoint: Endpoint = {
  path: '/ledger/journal',
  method: 'get',
  handler: async (req) => {
    requirePermission(req, 'ledger.journal')
    const { range } = journalParameters(req.searchParams)
    return new Response(
      await textStream(writeJournal(req, range), { stallMs: STALL_MS, signal: req.signal }),
      {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Type': 'text/plain; charset=utf-8',
          'Content-Disposition': `attachment; filename="${fileName(range)}"`,
        },
      },
    )
  },
}

const fileName = ({ from, to }: JournalRange): string =>
  `${['books', ...(from === null ? [] : ['from', from]), ...(to === null ? [] : ['through', to])].join('-')}.journal`
