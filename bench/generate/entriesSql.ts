/**
 * The entries of the business: rent on the first of every month, a utility charge each quarter, and the payments.
 * Of a hundred accounts 80 pay in full, 10 leave the last month open, 5 pay half of the last three months, 3 are four
 * months behind, 2 are a month ahead. One entry in two hundred is void; one account in ten has a credit; one payment in
 * two hundred and fifty came back from the bank and was paid again two days later.
 */
export const ENTRIES_SQL = `
  create temp table bench_months as
    select a.id as account_id, l.id as lease_id, a.unit_id, a.property_id, m as month_number,
      (first_day + (m || ' months')::interval)::date as due,
      months - 1 - m as months_ago,
      a.id % 100 as habit, s.rent_cents
    from bench cross join generate_series(0, months - 1) m
      cross join accounts a join leases l on l.account_id = a.id
      cross join lateral (select rent_cents from leases_rent_steps r where r._parent_id = l.id
        order by r."from" <= noon_of((first_day + (m || ' months')::interval)::date) desc, r."from" desc limit 1) s
    where day_of(a.tenancy_start) <= (first_day + (m || ' months')::interval)::date
      and (a.last_day is null or day_of(a.last_day) >= (first_day + (m || ' months')::interval)::date);

  insert into charges (account_id, lease_id, unit_id, property_id, type, description, amount_cents, due_date, date,
      period, line, number, voided_at, void_reason, void_choice)
    select account_id, lease_id, unit_id, property_id, 'rent', to_char(due, 'FMMonth') || ' rent', rent_cents,
      noon_of(due), noon_of(due), to_char(due, 'YYYY-MM'), 'rent', nextval('entry_number_seq'), null, null, null
    from bench_months order by month_number, account_id;

  insert into charges (account_id, lease_id, unit_id, property_id, type, description, amount_cents, due_date, date,
      number, voided_at, void_reason)
    select account_id, lease_id, unit_id, property_id, 'utility', 'Water', 4000 + account_id % 50 * 10,
      noon_of(due + 10), noon_of(due + 10), nextval('entry_number_seq'),
      case when account_id % 67 = 0 then now() end, case when account_id % 67 = 0 then 'typed twice' end
    from bench_months where month_number % 3 = 1 and months_ago > 4 order by month_number, account_id;

  insert into payments (account_id, lease_id, unit_id, property_id, tenant_id, amount_cents, received_on, date, type,
      method, term, receipt_number, bank_account_id, number, voided_at, void_reason)
    select account_id, lease_id, unit_id, property_id, lease_id, paid, noon_of(paid_on), noon_of(paid_on), 'rent',
      (array['check', 'ach', 'zelle', 'cash'])[1 + account_id % 4]::enum_payments_method, to_char(due, 'YYYY-MM'),
      'R' || (1000 + row_number() over (order by month_number, account_id)),
      case when account_id % 4 = 0 then 1 end, nextval('entry_number_seq'), void_at, case when void_at is not null then 'typed twice' end
    from bench_months,
      lateral (select due + (account_id * 7 + month_number) % 5 as paid_on,
        case
          when habit >= 95 and habit < 98 and months_ago < 4 then 0
          when habit >= 90 and habit < 95 and months_ago < 3 then rent_cents / 2
          when habit >= 80 and habit < 90 and months_ago = 0 then 0
          when habit >= 98 and months_ago = 0 then rent_cents * 2
          else rent_cents end
          + case when (month_number % 3 = 1 and months_ago > 4 and account_id % 67 <> 0) then 4000 + account_id % 50 * 10 else 0 end
        as paid) p,
      lateral (select case when copy = 1 then now() end as void_at
        from generate_series(0, case when (account_id + month_number) % 200 = 0 then 1 else 0 end) copy) v
    where paid > 0 order by month_number, account_id;

  create temp table bench_returned as
    select p.*, day_of(p.date) + 4 as returned_on from payments p, bench
    where p.voided_at is null and (p.account_id * 31 + extract(month from p.date)::int) % 250 = 0
      and day_of(p.date) + 6 < last_day;
  insert into reversals (payment_id, account_id, lease_id, unit_id, property_id, amount_cents, type, date, number)
    select id, account_id, lease_id, unit_id, property_id, amount_cents, type::text::enum_reversals_type,
      noon_of(returned_on), nextval('entry_number_seq') from bench_returned order by id;
  insert into payments (account_id, lease_id, unit_id, property_id, tenant_id, amount_cents, received_on, date, type,
      method, number)
    select account_id, lease_id, unit_id, property_id, tenant_id, amount_cents, noon_of(returned_on + 2),
      noon_of(returned_on + 2), type, 'cash', nextval('entry_number_seq') from bench_returned order by id;
  drop table bench_returned;

  insert into credits (account_id, lease_id, unit_id, property_id, type, description, amount_cents, date, number)
    select account_id, lease_id, unit_id, property_id, 'concession', 'Welcome credit', 2500, noon_of(due + 3),
      nextval('entry_number_seq')
    from bench_months where months_ago = 6 and account_id % 10 = 0 order by account_id;

  insert into deposit_movements (account_id, lease_id, unit_id, property_id, kind, amount_cents, date, number)
    select a.id, l.id, a.unit_id, a.property_id, 'broughtForward', l.security_deposit_cents, noon_of(first_day),
      nextval('entry_number_seq')
    from bench, accounts a join leases l on l.account_id = a.id order by a.id;

  drop table bench_months;
`
