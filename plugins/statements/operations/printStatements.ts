import type { Day } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'
import type { Letterhead } from '@/lib/pdf/letterhead'
import { lettersDocument } from '@/lib/pdf/letters'
import { renderPdf } from '@/lib/pdf/renderPdf'

import { statementLetter } from '../letters/statementLetter'
import type { AccountStatement } from './accountStatements'

/**
 * Statements as one file, each on pages of its own.
 * @param today made on this day, at noon: the same statement of one day is the same file, byte for byte
 * @throws DomainError `CHARACTER_NOT_PRINTABLE`
 */
export const printStatements = (
  from: Letterhead,
  made: readonly AccountStatement[],
  today: Day,
): Promise<Buffer> => {
  const letters = made.map(statementLetter)
  const [only] = letters
  const title = letters.length === 1 && only ? only.reference : `${letters.length} statements`
  return renderPdf(lettersDocument(from, letters, title), { createdAt: new Date(dayToNoonUtc(today)) })
}

/** `statement-12-2026-01-01-to-2026-03-31.pdf`; of several, `statements-2026-01-01-to-2026-03-31.pdf`. */
export const statementFileName = (made: readonly AccountStatement[]): string => {
  const [first] = made
  if (!first) throw new RangeError('A file of no statements has no name')
  const { from, to } = first.statement
  return `${made.length === 1 ? `statement-${first.account}` : 'statements'}-${from}-to-${to}.pdf`
}
