import type { PayloadRequest } from 'payload'

import type { RecordedRef } from '@/domain/imports/bank/becomes'

import { inParts } from '@/lib/database/inParts'

import { ENTRY_FILLING, insertRows } from '../savePortfolio/insertRows'
import { newIds } from '../savePortfolio/newIds'

/** By row: what it wrote, or is linked to. */
export type RecordsOfRows = Map<number, RecordedRef[]>

/** What posting notes as it goes: the records of each row; told after each statement how many records it wrote. */
export type Notes = { records: RecordsOfRows; onRows: (count: number) => Promise<void> }

export const noteRecord = (
  records: RecordsOfRows,
  row: number,
  kind: RecordedRef['kind'],
  id: number | undefined,
): number => {
  if (id === undefined) throw new Error(`Row ${row} got no id`)
  const known = records.get(row)
  if (known) known.push({ kind, id })
  else records.set(row, [{ kind, id }])
  return id
}

/** Rows whose records are made and written at a time: all of a large file would be much to hold at once. */
const ROWS_AT_ONCE = 2_000

/**
 * Writes records of one table, and notes by the row of the file which record each became.
 * @param recordOf what is written for one of `rows`, and for which row of the file
 */
export const writeNoted = async <Row, const C extends Readonly<Record<string, string>>>(
  req: PayloadRequest,
  { records, onRows }: Notes,
  kind: RecordedRef['kind'],
  {
    table,
    columns,
    rows,
    recordOf,
  }: {
    table: string
    columns: C
    rows: readonly Row[]
    recordOf: (row: Row) => { row: number; values: Record<keyof C, string | number | boolean | null> }
  },
): Promise<void> => {
  await inParts(rows, ROWS_AT_ONCE, async (part) => {
    const { ids } = await newIds(req, table, part.length)
    const written = part.map(recordOf).map(({ row, values }, index) => ({
      id: noteRecord(records, row, kind, ids[index]),
      ...values,
    }))
    await insertRows(req, {
      table,
      columns: { id: 'integer', ...columns },
      rows: written,
      ...(kind === 'payment' ? { filling: ENTRY_FILLING } : {}),
      onRows,
    })
  })
}
