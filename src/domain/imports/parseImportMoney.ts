import { isEntryCents, MAX_ENTRY_CENTS } from '../money/cents'
import { moneyNotationOf, parseMoney, type MoneyNotation } from '../money/parseMoney'
import { accepted, refused, type Parser } from './parsed'

/** Which amounts a column may hold. */
export type AmountRange = 'entry' | 'zeroOrMore' | 'signed'

const RANGES: Readonly<Record<AmountRange, { fits: (cents: number) => boolean; message: string }>> = {
  entry: { fits: isEntryCents, message: 'An amount must be from 0.01 to 9,999,999.99. Correct it.' },
  zeroOrMore: {
    fits: (cents) => cents === 0 || isEntryCents(cents),
    message: 'An amount must be from 0.00 to 9,999,999.99. Correct it.',
  },
  signed: {
    fits: (cents) => Math.abs(cents) <= MAX_ENTRY_CENTS,
    message: 'An amount must be within 9,999,999.99 of zero. Correct it.',
  },
}

/**
 * A reader of amounts for one column: `$1,234.50`, `(12.00)`, `1234.5`.
 * @param notation what the column's amounts say together; take it from `notationOf` of the whole file
 */
export function amountParser(range: AmountRange, notation: MoneyNotation): Parser<number> {
  return (text) => {
    const parsed = parseMoney(text, notation)
    if (!parsed.ok) return refused(parsed.code, parsed.message)
    const { fits, message } = RANGES[range]
    return fits(parsed.cents) ? accepted(parsed.cents) : refused('BAD_AMOUNT', message)
  }
}

/** How a file writes its money, from all its cells that may hold some. */
export function notationOf<C extends string>(
  rows: readonly { readonly cells: Readonly<Record<C, string>> }[],
  columns: readonly C[],
): MoneyNotation {
  return moneyNotationOf(rows.flatMap(({ cells }) => columns.map((column) => cells[column])))
}
