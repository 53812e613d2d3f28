import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

/** An account, and the others that one of its tenants shares: where one check may be meant for. The account itself first. */
export const accountsOfTenants = (
  req: PayloadRequest,
  account: number,
): Promise<{ id: number; label: string }[]> =>
  queryRows(
    req,
    sql`
      select a.id, coalesce(u.label, '') || ', ' || coalesce(a.name, '') as label
      from accounts a left join units u on u.id = a.unit_id
      where a.id = ${account} or (a.tenancy_start is not null and a.id in (
        select l.account_id from leases l join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
        where r.tenants_id in (select r2.tenants_id from leases l2
          join leases_rels r2 on r2.parent_id = l2.id and r2.path = 'tenants' where l2.account_id = ${account})))
      order by a.id <> ${account}, a.id limit 50`,
  )
