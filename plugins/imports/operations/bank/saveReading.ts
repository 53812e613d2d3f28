import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BalanceGap, SkippedRow } from '@/domain/imports/bank/bankLine'
import type { ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { queryRows } from '@/lib/database/queryRows'

import type { ReadSource } from './readSource'

/** Kept of the rows that are no transactions. */
const SKIPPED_KEPT = 50

type Reading = ReadSource<object, ColumnMapping<string>> & {
  gaps: readonly BalanceGap[]
  /** Rows below the headers that are no transactions. */
  skipped: readonly SkippedRow[]
}

/** Keeps how the file of an import was read, or what has to be said before it can be. */
export const saveReading = async (
  req: PayloadRequest,
  batch: number,
  { sheet, sheets, sample, mapping, problem, gaps, skipped, read }: Reading,
): Promise<void> => {
  await queryRows(
    req,
    sql`update import_files set sheet = ${sheet}, sheets = ${JSON.stringify(sheets)}::jsonb,
        sample = ${JSON.stringify(sample)}::jsonb, mapping = ${mapping && JSON.stringify(mapping)}::jsonb,
        problem = ${problem && JSON.stringify(problem)}::jsonb, gaps = ${JSON.stringify(gaps)}::jsonb,
        skipped = ${JSON.stringify({ count: skipped.length, rows: skipped.slice(0, SKIPPED_KEPT) })}::jsonb
      where batch_id = ${batch}`,
  )
  await queryRows(
    req,
    sql`update import_batches set status = ${read ? 'checking' : 'columns'}::enum_import_batches_status, updated_at = now()
      where id = ${batch}`,
  )
}
