import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { KnownPortfolio } from '@/domain/imports/portfolio/knownPortfolio'
import { queryRows } from '@/lib/database/queryRows'

type RowsOf<K extends keyof KnownPortfolio> = KnownPortfolio[K][number]

/** What the books hold that a spreadsheet can name; archived records too, since their names are taken. */
export const knownPortfolio = async (req: PayloadRequest): Promise<KnownPortfolio> => ({
  properties: await queryRows<RowsOf<'properties'>>(
    req,
    sql`select id, name, lock_date_of(id)::text as "lockDate" from properties`,
  ),
  units: await queryRows<RowsOf<'units'>>(
    req,
    sql`select id, property_id as "propertyId", number from units`,
  ),
  tenants: await queryRows<RowsOf<'tenants'>>(req, sql`select id, name, email from tenants`),
  leases: await queryRows<RowsOf<'leases'>>(
    req,
    sql`select l.id, l.unit_id as "unitId", l.account_id as "accountId",
        day_of(l.start)::text as "start", day_of(l."end")::text as "end",
        day_of(l.move_out_day)::text as "moveOutDay", l.renews_id as "renewsId",
        lease_counts(l.status) as "binding",
        coalesce(array_agg(r.tenants_id order by r."order") filter (where r.tenants_id is not null), '{}') as "tenantIds"
      from leases l left join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
      group by l.id order by l.start, l.id`,
  ),
  vendors: await queryRows<RowsOf<'vendors'>>(req, sql`select id, name from vendors`),
  categories: await queryRows<RowsOf<'categories'>>(req, sql`select id, name from expense_categories`),
})
