import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import type { RecordedRef } from '@/domain/imports/bank/becomes'
import type { PostedRow } from '@/domain/imports/sheets/sheetBooks'
import { queryRows } from '@/lib/database/queryRows'

type Row = { key: string; file: string | null; postedOn: Day | null; today: Day; records: RecordedRef[] }

const HAND_OVER = 'Posted with the hand-over'

/**
 * Which of these rows of spreadsheets are posted, by their keys: with a hand-over, or an import that was not undone. An
 * entry of a hand-over that is void counts too: somebody took that row back, and the same file must not bring it in
 * again behind their back.
 */
export const postedRows = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, PostedRow>> => {
  const rows = await queryRows<Row>(
    req,
    sql`with asked as (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as key), entries as (
        select 'payment' as kind, id, import_key as key from payments where import_key in (select key from asked)
        union all select 'charge', id, import_key from charges where import_key in (select key from asked)
        union all select 'credit', id, import_key from credits where import_key in (select key from asked)
        union all select 'depositMovement', id, import_key from deposit_movements where import_key in (select key from asked)
        union all select 'expense', id, import_key from expenses where import_key in (select key from asked)
        union all select 'otherIncome', id, import_key from other_income where import_key in (select key from asked)
      )
      select key, null as file, null as "postedOn", business_today()::text as today,
        json_agg(json_build_object('kind', kind, 'id', id)) as records from entries group by key
      union all
      select r.identity, f.name,
        (b.posted_at at time zone coalesce((select time_zone from settings limit 1), 'UTC'))::date::text,
        business_today()::text, r.records::json
      from import_rows r join import_files f on f.batch_id = r.batch_id join import_batches b on b.id = r.batch_id
      where r.standing and r.bank_account_id is null and r.identity in (select key from asked)`,
  )
  return new Map(
    rows.map(({ key, file, postedOn, today, records }) => [
      key,
      {
        records,
        label:
          file === null || postedOn === null ? HAND_OVER : `Posted ${shortDay(postedOn, today)} with ${file}`,
      },
    ]),
  )
}
