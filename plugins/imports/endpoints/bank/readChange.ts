import type { PayloadRequest } from 'payload'

import { isRecord } from '@/domain/isRecord'
import { DomainError } from '@/domain/errors'
import type { BatchChange } from '@/domain/imports/bank/batchView'
import { isBecomes } from '@/domain/imports/bank/isBecomes'
import { DATE_ORDERS, type ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { isEntryCents } from '@/domain/money/cents'
import { readBody } from '@/lib/parameters/readBody'

const MOST_ROWS = 1_000
/** The largest number the database keeps of a row. */
const LAST_ROW = 2_147_483_647

const refused = (parameter: string, message: string) =>
  new DomainError('BAD_PARAMETER', message, { parameter })

const isPlace = (value: unknown, least: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= 100_000

const placesIn = (columns: Readonly<Record<string, unknown>>): Record<string, number> =>
  Object.fromEntries(Object.entries(columns).map(([name, at]) => [name, Number(at)]))

const readMapping = (value: unknown): ColumnMapping<string> => {
  const bad = (what: string) => refused(`mapping.${what}`, `mapping.${what} cannot be read. See docs/api.md.`)
  if (!isRecord(value)) throw refused('mapping', 'The mapping is an object. See docs/api.md.')
  const { headerRow, columns, dateOrder, decimal, outIsPositive } = value
  if (!isPlace(headerRow, 0)) throw bad('headerRow')
  if (!isRecord(columns)) throw bad('columns')
  for (const [name, at] of Object.entries(columns))
    // Whether a file of this kind has such a column, the import asks.
    if (!isPlace(at, 1) || name.length > 50) throw bad(`columns.${name}`)
  const order = dateOrder === null ? null : DATE_ORDERS.find((one) => one === dateOrder)
  if (order === undefined) throw bad('dateOrder')
  if (decimal !== null && decimal !== '.' && decimal !== ',') throw bad('decimal')
  if (outIsPositive !== null && typeof outIsPositive !== 'boolean') throw bad('outIsPositive')
  return { headerRow, columns: placesIn(columns), dateOrder: order, decimal, outIsPositive }
}

type RowChange = NonNullable<BatchChange['rows']>[number]

const ROW_PARTS = ['row', 'becomes', 'included', 'remember', 'cents']

const readRow = (value: unknown, index: number): RowChange => {
  const bad = (what: string) =>
    refused(`rows[${index}].${what}`, `rows[${index}].${what} cannot be read. See docs/api.md.`)
  if (!isRecord(value)) throw refused(`rows[${index}]`, 'Each row is an object. See docs/api.md.')
  const unknown = Object.keys(value).find((name) => !ROW_PARTS.includes(name))
  if (unknown !== undefined) throw bad(unknown)
  const { row, becomes, included, remember, cents } = value
  if (!Number.isInteger(row) || Number(row) < 1 || Number(row) > LAST_ROW) throw bad('row')
  if (becomes !== undefined && becomes !== null && !isBecomes(becomes)) throw bad('becomes')
  if (included !== undefined && typeof included !== 'boolean') throw bad('included')
  if (remember !== undefined && typeof remember !== 'boolean') throw bad('remember')
  if (cents !== undefined && (typeof cents !== 'number' || !isEntryCents(Math.abs(cents)))) throw bad('cents')
  return {
    row: Number(row),
    ...(becomes === undefined ? {} : { becomes }),
    ...(included === undefined ? {} : { included }),
    ...(remember === undefined ? {} : { remember }),
    ...(cents === undefined ? {} : { cents: Number(cents) }),
  }
}

/**
 * Reads the body of a change to an import.
 * @throws DomainError `BAD_PARAMETER` naming the part
 */
export const readChange = async (req: PayloadRequest): Promise<BatchChange> => {
  const { sheet, mapping, rows } = await readBody(req, ['sheet', 'mapping', 'rows'])
  if (sheet !== undefined && (typeof sheet !== 'string' || sheet.length > 200))
    throw refused('sheet', 'sheet is a name.')
  if (rows !== undefined && (!Array.isArray(rows) || rows.length > MOST_ROWS))
    throw refused('rows', `rows is a list of at most ${MOST_ROWS}.`)
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(mapping === undefined ? {} : { mapping: readMapping(mapping) }),
    ...(rows === undefined ? {} : { rows: rows.map(readRow) }),
  }
}
