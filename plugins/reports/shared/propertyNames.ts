import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/** Every property by name, for a choice; archived ones too while they have an account. */
export const propertyNames = (req: PayloadRequest): Promise<{ id: number; name: string }[]> =>
  queryRows(
    req,
    sql`select id, name from properties p
      where archived_at is null or exists (select 1 from accounts a where a.property_id = p.id)
      order by name, id`,
  )
