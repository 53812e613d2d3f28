import { decodeText } from '@/domain/imports/decodeText'
import { DomainError, type ErrorCode } from '@/domain/errors'
import { bankFormatOf } from '@/domain/imports/bank/bankFormat'
import { withSide } from '@/domain/imports/bank/amountSides'
import type { BankFile } from '@/domain/imports/bank/bankLine'
import type { ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { proposeMapping, settledBy } from '@/domain/imports/bank/proposeMapping'
import { bankTableStepwise } from '@/domain/imports/bank/readBankTable'
import { readOfx } from '@/domain/imports/bank/readOfx'
import { readQif } from '@/domain/imports/bank/readQif'
import { tableStepwise } from '@/domain/imports/bank/tableOf'
import { isBlankRow } from '@/domain/imports/bank/usableTable'
import { readWorkbook } from '@/lib/workbook/readWorkbook'

import { stepThrough } from '../stepThrough'
import type { HeldBatch } from './heldBatch'

/** The rows of a table of text. */
export const tableRows = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> =>
  (await stepThrough(tableStepwise(decodeText(bytes)))).rows

/** Rows shown at the step of the columns: a preamble and some lines below it. */
const SAMPLE_ROWS = 25
/** As many as a table may have: what is not shown could not be chosen. */
const SAMPLE_CELLS = 200

export type Source = Pick<HeldBatch, 'file' | 'format' | 'sheet' | 'mapping'> & { bytes: Uint8Array }

export type ReadSource<File = BankFile, Mapping = ColumnMapping> = {
  sheets: readonly string[]
  sheet: string | null
  sample: readonly (readonly string[])[]
  mapping: Mapping | null
  /** The headers, by which a source is known again; null where there are none. */
  headers: string | null
  /** Either what the file says, or what somebody must say first. */
  read: File | null
  problem: { code: string; message: string } | null
}

export const NOTHING = {
  sheets: [],
  sheet: null,
  sample: [],
  mapping: null,
  headers: null,
  read: null,
  problem: null,
}

/** What a person can answer; of a workbook, another sheet may be the right one. Anything else is wrong with the file. */
const QUESTIONS: readonly ErrorCode[] = [
  'COLUMN_MISSING',
  'DATE_ORDER_MISSING',
  'DECIMAL_SIGN_MISSING',
  'MONEY_SIDE_MISSING',
]

/** What is read, or the question that a person has to answer first. */
export const orProblem = async <File>(
  { format }: Pick<Source, 'format'>,
  read: () => File | Promise<File>,
): Promise<Pick<ReadSource<File>, 'read' | 'problem'>> => {
  try {
    return { read: await read(), problem: null }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const canAnswer = QUESTIONS.includes(error.code) || (format === 'workbook' && error.code === 'EMPTY_FILE')
    if (!canAnswer) throw error
    return { read: null, problem: { code: error.code, message: error.message } }
  }
}

/** The headers, by which a table is known again; null where there are none. */
export const headersOf = (
  rows: readonly (readonly string[])[],
  { headerRow }: Pick<ColumnMapping, 'headerRow'>,
): string | null =>
  headerRow === 0 ? null : (rows[headerRow - 1] ?? []).map((cell) => cell.trim()).join('|')

/** The first rows of a table as they stand, without the empty ones that it ends with. */
export const sampleOf = (rows: readonly (readonly string[])[]): string[][] => {
  const shown = rows.slice(0, SAMPLE_ROWS)
  const last = shown.findLastIndex((cells) => !isBlankRow(cells))
  return shown.slice(0, last + 1).map((cells) => cells.slice(0, SAMPLE_CELLS))
}

/** How a table with these headers was read before; they may stand in another row now, below more words of a bank or fewer. */
export const rememberedAt = <Mapping extends ColumnMapping<string>>(
  { headerRow }: Mapping,
  headers: string | null,
  remembered: (headers: string) => Mapping | undefined,
): Mapping | undefined => {
  const before = headers === null ? undefined : remembered(headers)
  return before && { ...before, headerRow }
}

/** How a table was read before, where its own cells do not prove another order of dates or sign for cents. */
export const asProven = <Mapping extends ColumnMapping<string>>(
  before: Mapping,
  { dateOrder, decimal }: Pick<ColumnMapping, 'dateOrder' | 'decimal'>,
): Mapping => ({
  ...before,
  dateOrder: dateOrder ?? before.dateOrder,
  decimal: decimal ?? before.decimal,
})

const readRows = async (
  source: Source,
  rows: readonly (readonly string[])[],
  remembered: (headers: string) => ColumnMapping | undefined,
): Promise<ReadSource> => {
  const { file, mapping: said } = source
  const proposed = proposeMapping(rows)
  const headers = headersOf(rows, proposed)
  const before = rememberedAt(proposed, headers, remembered)
  const again = before && asProven(before, settledBy(rows, before.headerRow, before.columns))
  const mapping = withSide(rows, said ?? again ?? proposed)
  return {
    ...NOTHING,
    sample: sampleOf(rows),
    mapping,
    headers: headersOf(rows, mapping),
    ...(await orProblem(source, () => stepThrough(bankTableStepwise(file, rows, mapping)))),
  }
}

/** What kind of file these bytes are: told by what is in them, not by their name. */
export const formatOf = (file: string, bytes: Uint8Array): HeldBatch['format'] => bankFormatOf(file, bytes)

/**
 * Reads a bank's file.
 * @param remembered how a table with these headers was read before; what the file itself proves goes before it
 * @throws DomainError when the file as a whole cannot be read
 */
export const readSource = async (
  source: Source,
  remembered: (headers: string) => ColumnMapping | undefined,
): Promise<ReadSource> => {
  const { file, format, bytes, sheet, mapping } = source
  switch (format) {
    case 'ofx':
      return { ...NOTHING, read: readOfx(file, decodeText(bytes)) }
    case 'qif':
      return {
        ...NOTHING,
        mapping,
        ...(await orProblem(source, () => readQif(file, decodeText(bytes), mapping?.dateOrder ?? null))),
      }
    case 'workbook': {
      const { sheets, rows } = await readWorkbook(bytes, sheet === null ? {} : { sheet })
      return { ...(await readRows(source, rows, remembered)), sheets, sheet: sheet ?? sheets[0] ?? null }
    }
    case 'table':
    case 'pasted':
      return readRows(source, await tableRows(bytes), remembered)
  }
}
