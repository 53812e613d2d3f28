import { looksLikeDay } from './bankDay'

const BALANCE =
  /^(?:beginning|opening|starting|start|ending|closing|previous|current|available|statement|ledger)(?: ledger| available| account)? balance\b|^balance (?:brought|carried|forward|as of|b\/f|c\/f)/i
/** All that a bank says of a balance it gives with a day and an amount; with more words than these it is somebody's memo. */
const BALANCE_ALONE =
  /balance(?: (?:brought|carried) forward| forward| b\/f| c\/f)?(?: (?:as of|on|at))?[\s\d/.,:-]*$/i
const TOTAL = /^(?:grand |sub[- ]?)?totals?\b|^(?:sum|summe|number of transactions|net change)\b/i

/**
 * Why a row under the headers is no transaction; null when it is one, or may be.
 * @param all every cell of the row   @param day, text, amounts the cells of the mapped columns, trimmed
 */
export function whySkipped(row: {
  readonly all: readonly string[]
  readonly header: readonly string[]
  readonly day: string
  readonly text: string
  readonly amounts: readonly string[]
}): string | null {
  const cells = row.all.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const moved = row.amounts.some((cell) => cell !== '')
  if (row.header.length > 0 && cells.join('\n') === row.header.join('\n')) return 'The headers again.'
  const isWhole = looksLikeDay(row.day) && moved
  // A tenant who pays 'previous balance' says so in a note: that money has come in.
  const isBalance = isWhole
    ? BALANCE.test(row.text) && BALANCE_ALONE.test(row.text)
    : cells.some((cell) => BALANCE.test(cell))
  if (isBalance) return 'A balance, not a transaction.'
  if (cells.some((cell) => TOTAL.test(cell)) && !isWhole) return 'A total.'
  if (!/\d/.test(row.day) && !moved) return 'It has neither a day nor an amount.'
  return null
}
