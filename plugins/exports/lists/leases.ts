import { sql } from '@payloadcms/db-postgres'

import { cents, count, day, text, type ListExport } from './listExport'

/** Cents as lists within a cell have them: `1725.00`. */
const plain = (column: string) => sql.raw(`trim(to_char(${column} / 100.0, 'FM999999990.00'))`)

/**
 * Leases as `leases.csv` of a hand-over has them. One that is a draft or out for signature is no lease to an import:
 * it would come back in force, so it is left out.
 */
export const leases: ListExport = {
  slug: 'leases',
  columns: [
    text('property'),
    text('unit'),
    text('tenants'),
    day('start'),
    day('end'),
    day('moved out'),
    cents('rent'),
    text('rent steps'),
    text('recurring'),
    count('due day'),
    text('proration'),
    cents('security deposit'),
    count('grace days'),
    cents('late fee'),
    text('pet policy'),
    text('other terms'),
    day('renews lease of'),
  ],
  statement: (ids) => sql`
    select l.id, p.name as property, u.number as unit,
      (select string_agg(t.name, '; ' order by r."order") from leases_rels r join tenants t on t.id = r.tenants_id
        where r.parent_id = l.id and r.path = 'tenants') as tenants,
      day_of(l.start)::text as start, day_of(l."end")::text as "end", day_of(l.move_out_day)::text as "moved out",
      steps.first::float8 as rent, steps.later as "rent steps",
      (select string_agg(c.name || '=' || ${plain('c.amount_cents')} || case when c.whole_months then ' whole months'
        else '' end, '; ' order by c._order) from leases_recurring_lines c where c._parent_id = l.id) as recurring,
      l.due_day::float8 as "due day", l.proration::text, l.security_deposit_cents::float8 as "security deposit",
      l.late_fee_grace_days::float8 as "grace days", l.late_fee_flat_cents::float8 as "late fee",
      l.pet_policy as "pet policy", l.other_terms as "other terms", day_of(before.start)::text as "renews lease of"
    from leases l join units u on u.id = l.unit_id join properties p on p.id = u.property_id
      left join leases before on before.id = l.renews_id
      cross join lateral (
        select (array_agg(s.rent_cents order by s."from"))[1] as first,
          string_agg(day_of(s."from")::text || '=' || ${plain('s.rent_cents')}, '; ' order by s."from")
            filter (where s."from" > l.start) as later
        from leases_rent_steps s where s._parent_id = l.id
      ) steps
    where l.id = any(${ids}::int[]) and l.status not in ('draft', 'outForSignature')`,
}
