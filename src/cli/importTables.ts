import {
  IMPORTED_KIND_LABELS,
  IMPORTED_KINDS,
  type PortfolioCounts,
} from '@/domain/imports/portfolio/portfolioCounts'
import type { RowError } from '@/domain/imports/rowError'

/** More than anybody reads in a terminal; the rest shows the next time. */
const MAX_ERRORS = 200
const WIDEST_VALUE = 40

const aligned = (rows: readonly (readonly string[])[], numbersFrom: number): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 1)))
  const cell = (text: string, column: number) => {
    const width = widths?.[column] ?? text.length
    return column >= numbersFrom ? text.padStart(width) : text.padEnd(width)
  }
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}

/** How many records of each kind were added, and how many were there already. */
export const countsTable = (counts: PortfolioCounts): string =>
  aligned(
    [
      ['', 'added', 'already there'],
      ...IMPORTED_KINDS.map((kind) => [
        IMPORTED_KIND_LABELS[kind],
        String(counts[kind].added),
        String(counts[kind].alreadyThere),
      ]),
    ],
    1,
  )

/** Cells may hold anything: what a terminal would obey is shown, not done. */
const shown = (value: string | null): string => {
  if (value === null) return ''
  const printable = value.replace(/\p{Cc}/gu, '·')
  return printable.length > WIDEST_VALUE ? `${printable.slice(0, WIDEST_VALUE - 1)}…` : printable
}

/** Everything to correct: file, row, column, value, why. */
export const errorsTable = (errors: readonly RowError[]): string => {
  const rows = errors
    .slice(0, MAX_ERRORS)
    .map(({ file, row, column, value, message }) => [
      file,
      String(row),
      shown(column),
      shown(value),
      message.replace(/\p{Cc}/gu, '·'),
    ])
  const more = errors.length > MAX_ERRORS ? `\n… and ${errors.length - MAX_ERRORS} more.` : ''
  const sum = errors.length === 1 ? '1 thing to correct' : `${errors.length} things to correct`
  const table = aligned([['file', 'row', 'column', 'value', 'why'], ...rows], 9)
  return `${table}${more}\n${sum}. Nothing was posted.`
}
