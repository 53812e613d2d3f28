import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

/** The tenancy behind an account, as its move-out needs it. */
export type TenancyToEnd = {
  account: number
  unit: number
  unitLabel: string
  unitNumber: string | null
  property: number
  street: string
  city: string
  tenants: string[]
  /** Null while none of its leases is signed. */
  tenancyStart: Day | null
  /** The signed lease that started last: its move-out day ends the tenancy. */
  lease: number | null
  leaseDay: Day | null
  /** The last day of its term. */
  leaseEnd: Day | null
  /** The move-out that stands, if the account was settled already. */
  moveOut: number | null
}

type Place = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** @returns undefined when there is no such account, or no tenancy ever had it */
export const tenancyToEnd = async (place: Place, account: number): Promise<TenancyToEnd | undefined> => {
  const [tenancy] = await queryRows<TenancyToEnd>(
    place,
    sql`
      select a.id as account, a.unit_id as unit, u.label as "unitLabel", u.number as "unitNumber", a.property_id as property,
        p.address_street as street, concat(p.address_city, ', ', p.address_state, ' ', p.address_zip) as city,
        day_of(a.tenancy_start)::text as "tenancyStart", l.id as lease, day_of(l.move_out_day)::text as "leaseDay",
        day_of(l."end")::text as "leaseEnd",
        array(select t.name from leases_rels r join tenants t on t.id = r.tenants_id
          where r.parent_id = l.id and r.path = 'tenants' order by r."order", r.id) as tenants,
        (select m.id from move_outs m where m.account_id = a.id and m.undone_at is null) as "moveOut"
      from accounts a join units u on u.id = a.unit_id join properties p on p.id = a.property_id
        left join lateral (
          select id, move_out_day, "end" from leases where account_id = a.id and lease_counts(status)
          order by start desc, id desc limit 1) l on true
      where a.id = ${account}`,
  )
  return tenancy
}

/** Keeps others from settling the account, or taking money out of it, until this transaction ends. */
export const holdAccount = async (req: PayloadRequest, account: number): Promise<void> => {
  await queryRows(req, sql`select 1 from accounts where id = ${account} for no key update`)
}
