import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/** Every property by name, for a choice; archived ones too where the books name them. */
export const propertyNames = (req: PayloadRequest): Promise<{ id: number; name: string }[]> =>
  queryRows(
    req,
    sql`select id, name from properties p
      where archived_at is null
        or exists (select 1 from accounts a where a.property_id = p.id)
        or exists (select 1 from expenses e where e.property_id = p.id)
        or exists (select 1 from other_income i where i.property_id = p.id)
      order by name, id`,
  )
