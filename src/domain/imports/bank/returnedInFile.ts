import { dayNumber } from '../../calendar/dayNumber'
import { addUnder } from './accountIndex'
import type { BankLine } from './bankLine'
import type { Becomes, Suggestion } from './becomes'
import { DAYS_TO_RETURN } from './findReturned'

/** The lines of a file that posting it makes payments of, by cents. */
export type PaymentLines = ReadonlyMap<number, readonly BankLine[]>

/**
 * The payments that a file brings in itself and that could come back with it. One check is one account's: of a slip with
 * several nobody can tell by its sum which came back. Cash does not bounce.
 * @param planned its lines with what they become for certain, or by choice
 */
export function indexPaymentLines(
  planned: Iterable<{ readonly line: BankLine; readonly becomes: Becomes | undefined }>,
): PaymentLines {
  const byCents = new Map<number, BankLine[]>()
  for (const { line, becomes } of planned) {
    if (becomes?.kind !== 'payment' || becomes.method === 'cash') continue
    if (new Set(becomes.parts.map(({ account }) => account)).size === 1) addUnder(byCents, line.cents, line)
  }
  return byCents
}

/**
 * The payments of its own file that a returned check may reverse, as `findReturned` finds those of the books.
 * @param taken rows whose payment another returned check reverses
 */
export function findReturnedLines(
  line: BankLine,
  payments: PaymentLines,
  taken: ReadonlySet<number>,
): Suggestion[] {
  const day = dayNumber(line.day)
  return (payments.get(-line.cents) ?? [])
    .filter((paid) => !taken.has(paid.row) && paid.day <= line.day)
    .filter((paid) => day - dayNumber(paid.day) <= DAYS_TO_RETURN)
    .toSorted((a, b) => (a.day === b.day ? a.row - b.row : a.day < b.day ? 1 : -1))
    .map((paid) => ({
      becomes: { kind: 'returnedLine', row: paid.row },
      label: `the payment of row ${paid.row}`,
      why: 'a payment of this amount in this file, in the 30 days before',
    }))
}
