import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/**
 * Which of these import keys an entry holds. A void one counts too: somebody took that row back, and the same file
 * must not bring it in again behind their back.
 */
export const postedKeys = async (req: PayloadRequest, keys: readonly string[]): Promise<Set<string>> => {
  const rows = await queryRows<{ key: string }>(
    req,
    sql`with asked as (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as key)
      select key from asked where
        exists (select 1 from payments where import_key = key)
        or exists (select 1 from charges where import_key = key)
        or exists (select 1 from credits where import_key = key)
        or exists (select 1 from deposit_movements where import_key = key)
        or exists (select 1 from expenses where import_key = key)`,
  )
  return new Set(rows.map(({ key }) => key))
}
