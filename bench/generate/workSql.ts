/**
 * What the business spends and does: ten expenses a lease over all of the months, two in a hundred of them refunds and
 * one in two hundred void, other income of laundries, owners with shares that have changed once, and tasks, of which one
 * in ten is open. Checks went to the bank on the day they came (see `ENTRIES_SQL`).
 */
export const WORK_SQL = `
  insert into owners (name) select 'Owner ' || o from generate_series(1, 20) o;
  insert into properties_owners (_order, _parent_id, id, owner_id, share_bps, "from")
    select n, p.id, p.id || '-' || n, 1 + (p.id + n) % 20, 5000, case when n > 2 then noon_of(last_day - 200) end
    from bench, properties p, generate_series(1, 4) n;

  insert into vendors (name, trade, email, address)
    select 'Vendor ' || lpad(v::text, 3, '0'), 'plumbing', case when v % 3 > 0 then 'vendor' || v || '@example.com' end,
      case when v % 4 > 0 then v || ' Trade St, Dayton, OH 45402' end
    from generate_series(1, 400) v;
  insert into expense_categories (name, schedule_e)
    select 'Bench ' || line, line
    from unnest(enum_range(null::enum_expense_categories_schedule_e)) line;

  insert into expenses (date, amount_cents, type, payee_id, category_id, property_id, unit_id, memo, bill, voided_at, void_reason)
    select noon_of(first_day + (e * 17 % (last_day - first_day + 15))), 1500 + e * 37 % 90000,
      (case when e % 50 = 0 then 'refund' else 'expense' end)::enum_expenses_type,
      case when e % 20 > 0 then 1 + e * 13 % 400 end, c.first + e * 7 % 16, u.property_id,
      case when e % 3 > 0 then u.id end, 'Work order ' || e, 'B' || e,
      case when e % 200 = 7 then now() end, case when e % 200 = 7 then 'typed twice' end
    from bench cross join generate_series(1, lease_count * 10) e
      cross join lateral (select 1 + e % unit_count as id) at
      join units u on u.id = at.id
      cross join (select min(id) as first from expense_categories where name like 'Bench %') c;

  insert into other_income (date, amount_cents, category, payer, property_id, memo)
    select noon_of(first_day + (i * 11 % (last_day - first_day + 15))), 2000 + i * 31 % 20000, 'laundry', 'Coin box',
      1 + i % p.count, 'Coins'
    from bench cross join generate_series(1, lease_count) i
      cross join (select count(*)::int as count from properties) p;

  insert into tasks (task, property_id, unit_id, status, priority, due_date, done_at, rank)
    select (array['Fix the washer', 'Paint the hall', 'Change the locks', 'Inspect the roof'])[1 + t % 4] || ' ' || t,
      u.property_id, u.id,
      (case when t % 10 > 0 then 'done' when t % 20 > 0 then 'todo' else 'inProgress' end)::enum_tasks_status,
      (case when t % 7 = 0 then 'high' else 'normal' end)::enum_tasks_priority,
      noon_of(last_day - 300 + t % 400), case when t % 10 > 0 then now() - (t || ' hours')::interval end, t * 1024
    from bench cross join generate_series(1, lease_count / 4) t
      cross join lateral (select 1 + t * 3 % unit_count as id) at
      join units u on u.id = at.id;
`
