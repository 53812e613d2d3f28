import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { LoggedContact } from '@/domain/contacts/loggedContact'
import { queryRows, type Place } from '@/lib/database/queryRows'

/** An account's contact log through a day, the newest first. */
export const contactLog = (place: Place, account: number, asOf: Day): Promise<LoggedContact[]> =>
  queryRows<LoggedContact>(
    place,
    sql`select c.id, day_of(c.day)::text as day, c.way, c.side, c.said, t.name as tenant, t.id as "tenantId", u.name as by,
        c.reminder_id is not null as "isReminder",
        (select r.id from contacts r where r.replaces_id = c.id and r.day <= noon_of(${asOf}::date)) as "replacedBy"
      from contacts c left join tenants t on t.id = c.tenant_id left join users u on u.id = c.added_by_id
      where c.account_id = ${account} and c.day <= noon_of(${asOf}::date)
      order by c.day desc, c.id desc`,
  )
