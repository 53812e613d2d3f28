import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import type { AccountCandidate } from '@/domain/ledger/chooseAccount'
import { queryRows } from '@/lib/database/queryRows'

export type PlacedAccount = AccountCandidate & {
  unit: number
  property: number
  /** Everybody on any of its leases. */
  tenants: number[]
  leases: number[]
}

type Row = Omit<PlacedAccount, 'start' | 'lastDay'> & { start: Day | null; lastDay: Day | null }

/** Which accounts somebody named: one account, the account of a lease, or all accounts of a tenant. */
export type AccountHint = { account: number } | { lease: number } | { tenant: number }

const named = (hint: AccountHint) => {
  if ('account' in hint) return sql`select ${hint.account}::int`
  if ('lease' in hint) return sql`select account_id from leases where id = ${hint.lease}`
  return sql`select l.account_id from leases l join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
    where r.tenants_id = ${hint.tenant}`
}

/** The accounts behind a hint, with what an entry in them must agree with. */
export const candidateAccounts = (req: PayloadRequest, hint: AccountHint): Promise<PlacedAccount[]> =>
  queryRows<Row>(
    req,
    sql`
      select a.id as account, a.unit_id as unit, a.property_id as property,
        day_of(a.tenancy_start)::text as start, day_of(a.last_day)::text as "lastDay",
        array(select distinct r.tenants_id from leases l
          join leases_rels r on r.parent_id = l.id and r.path = 'tenants' where l.account_id = a.id) as tenants,
        array(select l.id from leases l where l.account_id = a.id) as leases
      from accounts a where a.id in (${named(hint)}) order by a.id`,
  )
