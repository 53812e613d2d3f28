import { sql } from '@payloadcms/db-postgres'

import { cents, day, text, type ListExport } from './listExport'

/** Of `e`, an entry: where it stands, and a tenant of its account. */
const entry = sql`e.id, p.name as property, u.number as unit,
  (select t.name from leases l join leases_rels r on r.parent_id = l.id and r.path = 'tenants'
      join tenants t on t.id = r.tenants_id
    where l.account_id = a.id and lease_counts(l.status) order by l.start, l.id, r."order" limit 1) as tenant,
  e.description as memo`
const joins = sql`join accounts a on a.id = e.account_id join units u on u.id = a.unit_id
  join properties p on p.id = a.property_id`

const OPENING = { type: { equals: 'openingBalance' } }

/** Opening balances as `opening-balances.csv` of a hand-over has them: what is owed, then what is the tenants'. */
export const openingBalances: ListExport = {
  called: { address: 'opening-balances', title: 'Opening balances' },
  columns: [text('property'), text('unit'), text('tenant'), day('due date'), cents('amount'), text('memo')],
  slug: 'charges',
  only: OPENING,
  statement: (ids) => sql`
    select ${entry}, day_of(e.due_date)::text as "due date", e.amount_cents::float8 as amount
    from charges e ${joins} where e.id = any(${ids}::int[]) and e.voided_at is null`,
  rest: {
    slug: 'credits',
    only: OPENING,
    statement: (ids) => sql`
      select ${entry}, null as "due date", -e.amount_cents::float8 as amount
      from credits e ${joins} where e.id = any(${ids}::int[]) and e.voided_at is null`,
  },
}
