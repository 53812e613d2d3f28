import { isEntryCents, MAX_ENTRY_CENTS } from '../money/cents'
import { moneyNotationOf, parseMoney, type MoneyNotation } from '../money/parseMoney'
import { accepted, refused, type Parser } from './parsed'

/** Which amounts a column may hold. */
export type AmountRange = 'entry' | 'zeroOrMore' | 'signed'

/** What to do about an amount that is no amount of its column, in the words of its spreadsheet. */
export type AmountWords = {
  /** Below zero: where such money is recorded. */
  readonly negative: string
  /** Zero: what to do with a row that moves nothing. */
  readonly zero: string
}

const PLAIN_WORDS: AmountWords = {
  negative: 'This amount is never below zero. Correct it.',
  zero: 'This amount is at least 0.01. Correct it.',
}

const FITS: Readonly<Record<AmountRange, (cents: number) => boolean>> = {
  entry: isEntryCents,
  zeroOrMore: (cents) => cents === 0 || isEntryCents(cents),
  signed: (cents) => Math.abs(cents) <= MAX_ENTRY_CENTS,
}

/**
 * A reader of amounts for one column: `$1,234.50`, `(12.00)`, `1234.5`.
 * @param notation what the column's amounts say together; take it from `notationOf` of the whole file
 * @param words what is said to an amount below zero, or of zero, where the range has none
 */
export function amountParser(
  range: AmountRange,
  notation: MoneyNotation,
  words: AmountWords = PLAIN_WORDS,
): Parser<number> {
  return (text) => {
    const parsed = parseMoney(text, notation)
    if (!parsed.ok) return refused(parsed.code, parsed.message)
    const { cents } = parsed
    return FITS[range](cents)
      ? accepted(cents)
      : refused('BAD_AMOUNT', `'${text}' ${whatIsWrong(range, cents, words)}`)
  }
}

function whatIsWrong(range: AmountRange, cents: number, { negative, zero }: AmountWords): string {
  if (Math.abs(cents) > MAX_ENTRY_CENTS)
    return 'is more than 9,999,999.99, the most of one amount. Correct it.'
  return cents < 0 && range !== 'signed' ? `is negative. ${negative}` : `is nothing. ${zero}`
}

/** How a file writes its money, from all its cells that may hold some. */
export function notationOf<C extends string>(
  rows: readonly { readonly cells: Readonly<Record<C, string>> }[],
  columns: readonly C[],
): MoneyNotation {
  return moneyNotationOf(rows.flatMap(({ cells }) => columns.map((column) => cells[column])))
}
