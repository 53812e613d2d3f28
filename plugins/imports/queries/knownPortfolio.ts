import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { KnownPortfolio } from '@/domain/imports/portfolio/knownPortfolio'
import { queryRows } from '@/lib/database/queryRows'

type RowsOf<K extends Exclude<keyof KnownPortfolio, 'lockDate'>> = KnownPortfolio[K][number]

/** What the books hold that a spreadsheet can name; archived records too, since their names are taken. */
export const knownPortfolio = async (req: PayloadRequest): Promise<KnownPortfolio> => ({
  properties: await queryRows<RowsOf<'properties'>>(
    req,
    sql`select id, name, lock_date_of(id)::text as "lockDate", import_key as "importKey" from properties`,
  ),
  units: await queryRows<RowsOf<'units'>>(
    req,
    sql`select id, property_id as "propertyId", number, import_key as "importKey" from units`,
  ),
  tenants: await queryRows<RowsOf<'tenants'>>(
    req,
    sql`select id, name, email, import_key as "importKey" from tenants`,
  ),
  leases: await queryRows<RowsOf<'leases'>>(
    req,
    sql`select l.id, l.unit_id as "unitId", l.account_id as "accountId",
        day_of(l.start)::text as "start", day_of(l."end")::text as "end",
        day_of(l.move_out_day)::text as "moveOutDay", l.renews_id as "renewsId",
        lease_counts(l.status) as "binding", l.import_key as "importKey",
        coalesce(array_agg(r.tenants_id order by r."order") filter (where r.tenants_id is not null), '{}') as "tenantIds"
      from leases l left join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
      -- What an import took back may be imported again.
      where l.archived_at is null or lease_counts(l.status)
      group by l.id order by l.start, l.id`,
  ),
  vendors: await queryRows<RowsOf<'vendors'>>(req, sql`select id, name from vendors`),
  categories: await queryRows<RowsOf<'categories'>>(req, sql`select id, name from expense_categories`),
  openings: await queryRows<RowsOf<'openings'>>(
    req,
    sql`select account_id as "accountId", amount_cents::float8 as cents, day_of(due_date)::text as "dueDate"
        from charges where type = 'openingBalance' and voided_at is null
      union all
      select account_id, -amount_cents::float8, null from credits where type = 'openingBalance' and voided_at is null`,
  ),
  lockDate: await closedForAll(req),
})

const closedForAll = async (req: PayloadRequest): Promise<Day | null> => {
  const [row] = await queryRows<{ day: Day | null }>(
    req,
    sql`select day_of(lock_date)::text as day from settings limit 1`,
  )
  return row?.day ?? null
}
