import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BalanceGap } from '@/domain/imports/bank/bankLine'
import type { ColumnMapping } from '@/domain/imports/bank/columnMapping'
import { queryRows } from '@/lib/database/queryRows'

import type { ReadSource } from './readSource'

type Reading = ReadSource<object, ColumnMapping<string>> & { gaps: readonly BalanceGap[] }

/** Keeps how the file of an import was read, or what has to be said before it can be. */
export const saveReading = async (
  req: PayloadRequest,
  batch: number,
  { sheet, sheets, sample, mapping, problem, gaps, read }: Reading,
): Promise<void> => {
  await queryRows(
    req,
    sql`update import_files set sheet = ${sheet}, sheets = ${JSON.stringify(sheets)}::jsonb,
        sample = ${JSON.stringify(sample)}::jsonb, mapping = ${mapping && JSON.stringify(mapping)}::jsonb,
        problem = ${problem && JSON.stringify(problem)}::jsonb, gaps = ${JSON.stringify(gaps)}::jsonb
      where batch_id = ${batch}`,
  )
  await queryRows(
    req,
    sql`update import_batches set status = ${read ? 'checking' : 'columns'}::enum_import_batches_status, updated_at = now()
      where id = ${batch}`,
  )
}
