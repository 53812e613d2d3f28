import type { JournalRange } from '@/domain/journal/hledgerJournal'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader } from '@/lib/parameters/parameterReader'

export const JOURNAL_FORMATS = ['hledger'] as const

/**
 * The parameters of `GET /api/ledger/journal`. Without any: all of the books, for hledger.
 * @throws DomainError `BAD_PARAMETER`, naming the parameter
 */
export const journalParameters = (
  address: URLSearchParams,
): { format: (typeof JOURNAL_FORMATS)[number]; range: JournalRange } => {
  const read = parameterReader(address, ['format', 'from', 'to'])
  const range = { from: read.day('from') ?? null, to: read.day('to') ?? null }
  if (range.from !== null && range.to !== null && range.from > range.to)
    throw badParameter('from', 'choose a day that is not after `to`.')
  return { format: read.oneOf('format', JOURNAL_FORMATS) ?? 'hledger', range }
}
