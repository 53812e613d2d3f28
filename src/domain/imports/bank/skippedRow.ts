import { looksLikeDay } from './bankDay'

const BALANCE =
  /^(?:beginning|opening|starting|start|ending|closing|previous|current|available|statement|ledger)(?: ledger| available| account)? balance\b|^balance (?:brought|carried|forward|as of|b\/f|c\/f)/i
const TOTAL = /^(?:grand |sub[- ]?)?totals?\b|^(?:sum|summe|number of transactions|net change)\b/i

/**
 * Why a row under the headers is no transaction; null when it is one, or may be.
 * @param all every cell of the row   @param day, amounts the cells of the mapped columns, trimmed
 */
export function whySkipped(row: {
  readonly all: readonly string[]
  readonly header: readonly string[]
  readonly day: string
  readonly amounts: readonly string[]
}): string | null {
  const cells = row.all.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const moved = row.amounts.some((cell) => cell !== '')
  if (row.header.length > 0 && cells.join('\n') === row.header.join('\n')) return 'The headers again.'
  if (cells.some((cell) => BALANCE.test(cell))) return 'A balance, not a transaction.'
  if (cells.some((cell) => TOTAL.test(cell)) && !(looksLikeDay(row.day) && moved)) return 'A total.'
  if (!/\d/.test(row.day) && !moved) return 'It has neither a day nor an amount.'
  return null
}
