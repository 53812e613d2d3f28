import { headerKey } from '../headerKey'
import { looksLikeDay, readBankDay } from './bankDay'
import { readBankMoney, readMovedMoney, type DecimalSign } from './bankMoney'
import { gapsFromOldToNew } from './balanceGaps'
import type { ColumnMapping } from './columnMapping'
import { cellAt, type TableRows } from './usableTable'

export const OUT_WORDS: ReadonlySet<string> = new Set(['debit', 'dr', 'd', 'withdrawal', 'withdrawals'])
export const IN_WORDS: ReadonlySet<string> = new Set(['credit', 'cr', 'c', 'deposit', 'deposits'])

/**
 * What a table says of the side of its amounts. `told`: row by row, by signs, by two columns or by one that says debit and
 * credit; `in` and `out`: no amount has a sign, but the bank's words or its balance prove one side for all of them; `both`: its
 * balance rises by some and falls by others; `unsaid`: nothing tells, so a person has to.
 */
export type AmountSides = 'told' | 'in' | 'out' | 'both' | 'unsaid'

export function amountSides(rows: TableRows, mapping: ColumnMapping): AmountSides {
  const { headerRow, columns, decimal } = mapping
  const { amount } = columns
  if (amount === undefined) return 'told'
  if (decimal === null) return 'unsaid'
  const data = rows.slice(headerRow)
  const amounts = data.filter((cells) => {
    // A total has no day.
    if (columns.day !== undefined && !looksLikeDay(cellAt(cells, columns.day))) return false
    const money = readMovedMoney(cellAt(cells, amount), decimal)
    return money.ok && money.value !== 0
  })
  // A file that moves nothing has nothing to ask.
  if (amounts.length === 0 || amounts.some((cells) => hasSign(cellAt(cells, amount), decimal))) return 'told'
  if (sideColumn(data, amount, columns.text, decimal) !== null) return 'told'
  return saysIn(amounts) ? 'in' : sideByBalance(amounts, mapping, decimal)
}

/** A mapping whose side of unsigned amounts is what the table itself says, where nobody has said it. */
export function withSide(rows: TableRows, mapping: ColumnMapping): ColumnMapping {
  if (mapping.outIsPositive !== null) return mapping
  const sides = amountSides(rows, mapping)
  return sides === 'both' || sides === 'unsaid' ? mapping : { ...mapping, outIsPositive: sides === 'out' }
}

/**
 * The column that says debit or credit beside amounts that are all without a minus: read as they stand, every
 * withdrawal would be money in. One odd word among them is an error of its row; in the bank's text every word has to be
 * one, since there it may be a chance.
 */
export function sideColumn(
  data: TableRows,
  amount: number,
  text: number | undefined,
  decimal: DecimalSign,
): number | null {
  const isOut = (cells: readonly string[]) => {
    const money = readMovedMoney(cellAt(cells, amount), decimal)
    return money.ok && money.value < 0
  }
  if (data.some(isOut)) return null
  const rows = data.filter((cells) => readMovedMoney(cellAt(cells, amount), decimal).ok)
  for (let place = 1; place <= widthOf(rows); place++) {
    const words = rows.map((cells) => headerKey(cellAt(cells, place))).filter((word) => word !== '')
    const sides = words.filter((word) => OUT_WORDS.has(word) || IN_WORDS.has(word))
    const enough = place === text ? sides.length === words.length : sides.length * 2 > words.length
    if (enough && sides.some((word) => OUT_WORDS.has(word))) return place
  }
  return null
}

/** Whether a column says of every row that its money came in. */
function saysIn(amounts: TableRows): boolean {
  return Array.from({ length: widthOf(amounts) }, (_, at) => at + 1).some((place) =>
    amounts.every((cells) => IN_WORDS.has(headerKey(cellAt(cells, place)))),
  )
}

/** The one side by which every balance follows from the one before it; files run from old to new, or from new to old. */
function sideByBalance(
  amounts: TableRows,
  { columns, dateOrder }: ColumnMapping,
  decimal: DecimalSign,
): AmountSides {
  const lines = amounts.map((cells, row) => {
    const money = readMovedMoney(cellAt(cells, columns.amount), decimal)
    const balance = readBankMoney(cellAt(cells, columns.balance), decimal)
    const day = dateOrder === null ? null : readBankDay(cellAt(cells, columns.day), dateOrder)
    return {
      row,
      cents: money.ok ? money.value : Number.NaN,
      balanceCents: balance.ok ? balance.value : null,
      day: day?.ok ? day.value : null,
    }
  })
  if (lines.filter(({ balanceCents }) => balanceCents !== null).length < 2) return 'unsaid'
  const [first, last] = [lines[0]?.day ?? null, lines.at(-1)?.day ?? null]
  const oneDay = first === null || last === null || first === last
  const orders = [
    ...(oneDay || first < last ? [lines] : []),
    ...(oneDay || first > last ? [lines.toReversed()] : []),
  ]
  const follows = (sign: 1 | -1) =>
    orders.some(
      (inOrder) =>
        gapsFromOldToNew(inOrder.map((line) => ({ ...line, cents: sign * line.cents }))).length === 0,
    )
  const [isIn, isOut] = [follows(1), follows(-1)]
  if (isIn !== isOut) return isIn ? 'in' : 'out'
  return !isIn && orders.some(movesByEach) ? 'both' : 'unsaid'
}

/** Whether the balance rises or falls by each of the amounts. */
function movesByEach(
  lines: readonly { readonly cents: number; readonly balanceCents: number | null }[],
): boolean {
  return lines.slice(1).every(({ cents, balanceCents }, at) => {
    const before = lines[at]?.balanceCents ?? null
    return before !== null && balanceCents !== null && Math.abs(balanceCents - before) === cents
  })
}

function hasSign(cell: string, decimal: DecimalSign): boolean {
  const money = readMovedMoney(cell, decimal)
  return cell.includes('+') || (money.ok && money.value < 0)
}

function widthOf(rows: TableRows): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0)
}
