import type { Endpoint } from 'payload'

import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import { letterheadOf } from '@/lib/pdf/letterhead'
import { lettersDocument } from '@/lib/pdf/letters'
import { renderPdf } from '@/lib/pdf/renderPdf'

import { PRIVATE } from '../shared/answers'
import { businessToday } from '@/lib/businessToday'
import { ownerLetter } from './ownerLetter'
import { ownerStatement } from './ownerStatement'
import { ownerStatementParameters } from './ownerStatementParameters'

/**
 * `GET /api/reports/owner-statement?owner=2&from=2026-01-01&to=2026-03-31`: what an owner's shares came to, as a PDF.
 * The permission table opens it to the office.
 */
export const ownerStatementEndpoint: Endpoint = {
  path: '/reports/owner-statement',
  method: 'get',
  handler: async (req) => {
    const today = await businessToday(req)
    const { owner, from, to } = ownerStatementParameters(req.searchParams, today)
    const letter = ownerLetter(await ownerStatement(req, { owner, from, to }))
    const document = lettersDocument(await letterheadOf(req.payload), [letter], letter.reference)
    // Made at noon of today: the same statement of one day is the same file, byte for byte.
    const pdf = await renderPdf(document, { createdAt: new Date(dayToNoonUtc(today)) })
    return new Response(new Uint8Array(pdf), {
      headers: {
        ...PRIVATE,
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.length),
        'Content-Disposition': `attachment; filename="owner-statement-${owner}-${from}-to-${to}.pdf"`,
      },
    })
  },
}
