import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { LineState } from '@/domain/imports/bank/becomes'
import { queryRows } from '@/lib/database/queryRows'

import { IS_READY } from './bank/rowsToPost'
import { becomesLabels } from './bank/becomesLabels'

type Stored = Omit<BatchRow, 'label' | 'sub'> & { total: number }

/** What is posted comes first; before that what waits for a person, then what is ready, then the rest. */
const ORDER = sql`r.standing desc, case r.state when 'error' then 0 when 'needsMatch' then 1 when 'possiblyRecorded' then 2 when 'new' then 3
  when 'notOurs' then 4 else 5 end`

/** A page of an import's rows. The caller has asked whether the person may see them. */
export const batchRows = async (
  req: PayloadRequest,
  id: number,
  {
    states,
    page,
    limit,
  }: { readonly states: readonly LineState[]; readonly page: number; readonly limit: number },
): Promise<{ rows: BatchRow[]; totalRows: number }> => {
  const only = states.length === 0 ? sql`true` : sql`r.state = any (${sql.param([...states])}::text[])`
  const rows = await queryRows<Stored>(
    req,
    sql`select r."row", r.day::text as day, r.text, r.cents::float8 as cents, r.balance_cents::float8 as "balanceCents", r.cells,
        r.state, r.becomes, r.why, r.suggestions, r.error, ${IS_READY} as included, r.choice is not null as chosen,
        count(*) over ()::int as total
      from import_rows r where r.batch_id = ${id} and ${only}
      order by ${ORDER}, r."row" limit ${limit} offset ${(page - 1) * limit}`,
  )
  const labels = await becomesLabels(
    req,
    rows.flatMap(({ becomes }) => (becomes ? [becomes] : [])),
  )
  return {
    rows: rows.map(({ total: _, ...row }) => ({
      ...row,
      ...(row.becomes ? labels(row.becomes) : { label: null, sub: null }),
    })),
    totalRows: rows[0] ? rows[0].total : 0,
  }
}
