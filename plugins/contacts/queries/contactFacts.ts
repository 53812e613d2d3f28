import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

type Named = { account: number; tenant: number | undefined; replaces: number | undefined }

export type ContactFacts = {
  today: Day
  /** Whether there is such an account. */
  known: boolean
  tenantIsOfAccount: boolean
  replacedIsOfAccount: boolean
  isReplaced: boolean
}

/** What a new contact is checked against. */
export const contactFacts = async (
  req: PayloadRequest,
  { account, tenant, replaces }: Named,
): Promise<ContactFacts> => {
  const [facts] = await queryRows<ContactFacts>(
    req,
    sql`select business_today()::text as today,
      exists (select 1 from accounts where id = ${account}) as known,
      exists (select 1 from leases l join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
        where l.account_id = ${account} and r.tenants_id = ${tenant ?? null}::int) as "tenantIsOfAccount",
      exists (select 1 from contacts where id = ${replaces ?? null}::int and account_id = ${account}) as "replacedIsOfAccount",
      exists (select 1 from contacts where replaces_id = ${replaces ?? null}::int) as "isReplaced"`,
  )
  if (!facts) throw new Error('The database told nothing of a contact')
  return facts
}
