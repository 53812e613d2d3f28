import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RecordedRef } from '@/domain/imports/bank/becomes'
import { queryRows } from '@/lib/database/queryRows'

/** Which records the rows of an import wrote, or are linked to, by the number of the row. */
export const postedRecords = async (
  req: PayloadRequest,
  id: number,
  rows: readonly number[],
): Promise<ReadonlyMap<number, readonly RecordedRef[]>> => {
  const found = await queryRows<{ row: number; records: RecordedRef[] }>(
    req,
    sql`select "row", records from import_rows where batch_id = ${id} and "row" = any (${sql.param([...rows])}::int[])`,
  )
  return new Map(found.map(({ row, records }) => [row, records]))
}
