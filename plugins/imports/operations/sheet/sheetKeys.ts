import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Becomes, RecordedKind, RecordedRef } from '@/domain/imports/bank/becomes'
import { queryRows } from '@/lib/database/queryRows'

import { importKeyOf } from '../importKey'
import { RECORD_TABLES } from '../recordTables'

/** A row that is posted, with its cells, and what it becomes. */
export type ReadyRow = { row: number; cells: Readonly<Record<string, string>>; becomes: Becomes }

/** By row: what it wrote, or is linked to. */
export type RecordsOfRows = Map<number, RecordedRef[]>

/** The key of an entry that an import writes: of this import alone, so that its undo leaves the row free for another. */
export const keyInBatch =
  (batch: number) =>
  (identity: string): string =>
    importKeyOf(`${batch} ${identity}`)

/** Notes which records were written under these keys, by their rows. */
export const noteWritten = async (
  req: PayloadRequest,
  records: RecordsOfRows,
  kind: RecordedKind,
  rowOfKey: ReadonlyMap<string, number>,
): Promise<void> => {
  if (rowOfKey.size === 0) return
  const found = await queryRows<{ key: string; id: number }>(
    req,
    // In their order: of a key that an older record has too, the newest counts.
    sql`select import_key as key, id from ${sql.identifier(RECORD_TABLES[kind])}
      where import_key = any (${sql.param([...rowOfKey.keys()])}::text[]) order by id`,
  )
  for (const [key, id] of new Map(found.map(({ key, id }) => [key, id]))) {
    const row = rowOfKey.get(key)
    if (row !== undefined) records.set(row, [...(records.get(row) ?? []), { kind, id }])
  }
}
