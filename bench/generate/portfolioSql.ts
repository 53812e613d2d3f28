/**
 * A business of the asked size: units, tenants and leases. One lease in ten is of a former tenant, whose unit is let
 * again; one in four has two tenants; one in three has had its rent raised. Everything follows from the row's number,
 * so the same size gives the same business on every run.
 * Parameters: `leases`, `months` (of rent already due), `last` (the first day of the last of these months).
 */
export const PORTFOLIO_SQL = `
  insert into settings (business_name, time_zone, books_start, created_at, updated_at)
    select 'Bench Rentals', 'America/New_York', noon_of(first_day), now(), now() from bench;

  insert into bank_accounts (name, bank) values ('Operating', 'First Bench Bank');

  insert into properties (name, address_street, address_city, address_state, address_zip, type)
    select 'Building ' || lpad(p::text, 4, '0'), p || ' Main St', 'Dayton', 'OH', '45402', 'multiFamily'
    from bench, generate_series(1, (unit_count + 49) / 50) p;

  insert into units (property_id, number, label, type, rent_cents, status)
    select 1 + (u - 1) / 50, place, 'Building ' || lpad((1 + (u - 1) / 50)::text, 4, '0') || ' ' || place,
      'apartment', 90000 + u % 90 * 1000, 'occupied'
    from bench, generate_series(1, unit_count) u,
      lateral (select ((u - 1) % 50 / 5 + 1)::text || chr(65 + (u - 1) % 5) as place) n;

  insert into tenants (kind, first_name, last_name, name, email, phone, type, status)
    select 'person', first, last, first || ' ' || last, 'tenant' || t || '@example.com', '(937) 555-0100',
      'present', 'active'
    from bench, generate_series(1, lease_count + lease_count / 4) t,
      lateral (select
        (array['Ana','Ben','Chloë','Diego','Elena','Farid','Grace','Hao','Iván','Jana','Kofi','Łukasz'])[1 + t % 12] as first,
        (array['Adeyemi','Brown','Cohen','Díaz','Evans','Fischer','Güneş','Hughes','Ito','Jones','Khan','Lee','Müller'])[1 + t % 13]
          || '-' || t as last) n;

  insert into accounts (name, unit_id, property_id, tenancy_start, term_end, move_out_day, last_day)
    select null, u.id, u.property_id, noon_of(starts), noon_of((starts + interval '1 year')::date - 1),
      noon_of(gone), noon_of(gone)
    from bench, generate_series(1, lease_count) l
      join units u on u.id = case when l <= (select unit_count from bench) then l else l - (select unit_count from bench) end,
      lateral (select
        case when l > unit_count or l > lease_count - unit_count then first_day
          else (first_day + (months / 2 || ' months')::interval)::date end as starts,
        case when l > unit_count then (first_day + (months / 2 || ' months')::interval)::date - 1 end as gone) d;
  -- A unit that is let again: its second tenancy starts the day after the first one's last.
  update accounts a set tenancy_start = noon_of(day_of(f.last_day) + 1),
      term_end = noon_of((day_of(f.last_day) + interval '1 year')::date)
    from accounts f, bench where f.unit_id = a.unit_id and f.id > unit_count and a.id <= unit_count;

  insert into leases (title, unit_id, property_id, account_id, start, "end", move_out_day, due_day, proration,
      security_deposit_cents, late_fee_grace_days, late_fee_flat_cents, status)
    select null, a.unit_id, a.property_id, a.id, a.tenancy_start, a.term_end, a.move_out_day, 1, 'actualDays',
      u.rent_cents, 4, 5000, 'active'
    from accounts a join units u on u.id = a.unit_id order by a.id;

  insert into leases_rels ("order", parent_id, path, tenants_id)
    select 1, l, 'tenants', l from bench, generate_series(1, lease_count) l
    union all
    select 2, l * 4, 'tenants', lease_count + l from bench, generate_series(1, lease_count / 4) l;
  update leases l set title = n.title
    from (select r.parent_id, names_in_words(array_agg(t.name::text order by r."order")) as title
      from leases_rels r join tenants t on t.id = r.tenants_id group by r.parent_id) n
    where n.parent_id = l.id;
  update accounts a set name = l.title from leases l where l.account_id = a.id;

  insert into leases_rent_steps (_order, _parent_id, id, "from", rent_cents)
    select 1, l.id, 'first-' || l.id, l.start, u.rent_cents from leases l join units u on u.id = l.unit_id
    union all
    select 2, l.id, 'raised-' || l.id, noon_of((last_day - interval '5 months')::date), u.rent_cents + 5000
    from bench, leases l join units u on u.id = l.unit_id where l.id % 3 = 0;

  select refresh_rent_spans(array(select id from accounts));
  select refresh_lease_facts(derived_today(), array(select id from accounts));
`
