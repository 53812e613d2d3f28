import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { RecordedKind } from '@/domain/imports/bank/becomes'
import { queryRows } from '@/lib/database/queryRows'

import { IS_READY } from '../../queries/bank/rowsToPost'
import { RECORD_TABLES } from '../recordTables'

/**
 * Holds what the ready lines of an import are linked to, until the transaction ends. Whoever is making some of it void, by
 * hand or with an import that is undone, is waited for; what is planned afterwards sees it.
 */
export const holdLinked = async (req: PayloadRequest, batch: number): Promise<void> => {
  const linked = await queryRows<{ kind: RecordedKind; ids: number[] }>(
    req,
    sql`select e ->> 'kind' as kind, array_agg((e ->> 'id')::int) as ids
      from import_rows r, jsonb_array_elements(r.becomes -> 'records') e
      where r.batch_id = ${batch} and r.becomes ->> 'kind' = 'recorded' and ${IS_READY}
      group by 1 order by 1`,
  )
  for (const { kind, ids } of linked) {
    await queryRows(
      req,
      sql`select id from ${sql.identifier(RECORD_TABLES[kind])} where id = any (${sql.param(ids)}::int[]) order by id for share`,
    )
  }
}
