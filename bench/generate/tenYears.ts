import type { Client } from 'pg'

const MONTHS = 120

/**
 * Gives one account the entries of ten years, in place of what it had: each month's rent and its payment, a fee and a
 * return among every twelve, one entry in twenty void. The triggers are off meanwhile, as for the whole business.
 * @param lastMonth the first day of the last month
 * @returns the account
 */
export const makeTenYears = async (client: Client, lastMonth: string): Promise<number> => {
  const { rows } = await client.query<{ account: number }>(
    // Alone on its unit: ten years ago nobody else may have lived there.
    `select id as account from accounts a where last_day is null
       and not exists (select 1 from accounts b where b.unit_id = a.unit_id and b.id <> a.id) order by id limit 1`,
  )
  const account = rows[0]?.account
  if (account === undefined) throw new Error('The generated business has no tenancy that goes on.')
  const place = `${account}, l.id, l.unit_id, l.property_id`
  await client.query(`
    set session_replication_role = 'replica';
    create temp table bench_years as
      select m, (date ${client.escapeLiteral(lastMonth)} - (m || ' months')::interval)::date as due
      from generate_series(0, ${MONTHS - 1}) m;
    update settings set books_start = noon_of((select min(due) from bench_years));
    update leases set start = noon_of((select min(due) from bench_years)), "end" = null where account_id = ${account};
    update accounts set tenancy_start = noon_of((select min(due) from bench_years)), term_end = null where id = ${account};
    delete from charges where account_id = ${account};
    delete from payments where account_id = ${account};
    insert into charges (account_id, lease_id, unit_id, property_id, type, description, amount_cents, due_date, date,
        period, line, number)
      select ${place}, 'rent', to_char(due, 'FMMonth') || ' rent', 100000, noon_of(due), noon_of(due),
        to_char(due, 'YYYY-MM'), 'rent', nextval('entry_number_seq')
      from bench_years, leases l where l.account_id = ${account};
    insert into charges (account_id, lease_id, unit_id, property_id, type, description, amount_cents, due_date, date, number)
      select ${place}, 'lateFee', 'Late fee', 5000, noon_of(due + 5), noon_of(due + 5), nextval('entry_number_seq')
      from bench_years, leases l where l.account_id = ${account} and m % 12 = 5;
    insert into payments (account_id, lease_id, unit_id, property_id, tenant_id, amount_cents, received_on, date, type,
        method, number, voided_at, void_reason)
      select ${place}, l.id, 100000, noon_of(due + 3), noon_of(due + 3), 'rent', 'check', nextval('entry_number_seq'),
        case when copy = 1 then now() end, case when copy = 1 then 'typed twice' end
      from bench_years, leases l, generate_series(0, case when m % 10 = 3 then 1 else 0 end) copy
      where l.account_id = ${account};
    insert into reversals (payment_id, account_id, lease_id, unit_id, property_id, amount_cents, type, date, number)
      select p.id, ${place}, p.amount_cents, 'rent', noon_of(day_of(p.date) + 4), nextval('entry_number_seq')
      from payments p join leases l on l.account_id = p.account_id
      where p.account_id = ${account} and p.voided_at is null and extract(month from p.date) = 6;
    select refresh_rent_spans(array[${account}]);
    drop table bench_years;
    reset session_replication_role;
  `)
  return account
}
