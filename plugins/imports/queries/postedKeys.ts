import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/** Which of these import keys an entry holds that is not void. */
export const postedKeys = async (req: PayloadRequest, keys: readonly string[]): Promise<Set<string>> => {
  const rows = await queryRows<{ key: string }>(
    req,
    sql`with asked as (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as key)
      select key from asked where
        exists (select 1 from payments where import_key = key and voided_at is null)
        or exists (select 1 from charges where import_key = key and voided_at is null)
        or exists (select 1 from credits where import_key = key and voided_at is null)
        or exists (select 1 from deposit_movements where import_key = key and voided_at is null)
        or exists (select 1 from expenses where import_key = key and voided_at is null)`,
  )
  return new Set(rows.map(({ key }) => key))
}
