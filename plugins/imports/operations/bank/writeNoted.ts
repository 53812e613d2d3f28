import type { PayloadRequest } from 'payload'

import type { RecordedRef } from '@/domain/imports/bank/becomes'

import { insertRows } from '../savePortfolio/insertRows'
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

/** Writes rows of one table, and notes by the row of the file which record each became. */
export const writeNoted = async <const C extends Readonly<Record<string, string>>>(
  req: PayloadRequest,
  { records, onRows }: Notes,
  kind: RecordedRef['kind'],
  {
    table,
    columns,
    rows,
  }: {
    table: string
    columns: C
    rows: readonly { row: number; values: Record<keyof C, string | number | boolean | null> }[]
  },
): Promise<void> => {
  if (rows.length === 0) return
  const { ids } = await newIds(req, table, rows.length)
  const written = rows.map(({ row, values }, index) => ({
    id: noteRecord(records, row, kind, ids[index]),
    ...values,
  }))
  await insertRows(req, { table, columns: { id: 'integer', ...columns }, rows: written, onRows })
}
