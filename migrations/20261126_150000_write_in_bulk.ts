import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What a row that is written must hold, asked of many rows at once. Each inserted payment, expense and other income is
 * looked at by itself, which for an import is most of its work. Where a transaction says that it writes in bulk
 * ('app.in_bulk'), the same is asked of all rows of a statement together, after it: nothing that was refused before is
 * let through, and the sentences are the same. A payment comes filled then: with its unit, property, lease and number.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function writes_in_bulk() returns boolean language sql stable as $fn$
      select current_setting('app.in_bulk', true) is not distinct from 'on'
    $fn$;

    -- The lease of an account that an entry of a day belongs to: the latest that has begun, else the first to come.
    create function lease_for_entry(p_account integer, p_date timestamptz) returns table (id integer) language sql stable as $fn$
      select l.id from leases l where l.account_id = p_account
      order by l.start > p_date, case when l.start > p_date then l.start end, l.start desc, l.id desc limit 1
    $fn$;

    create or replace function entries_before_insert() returns trigger language plpgsql as $fn$
    declare
      account accounts%rowtype;
    begin
      select * into account from accounts where id = new.account_id;
      if not found then
        raise exception 'There is no account %.', new.account_id
          using errcode = 'RB400', hint = 'UNKNOWN_ACCOUNT', column = 'account';
      end if;
      new.unit_id := account.unit_id;
      new.property_id := account.property_id;
      if new.lease_id is null or not exists (select 1 from leases where id = new.lease_id and account_id = new.account_id) then
        select l.id into new.lease_id from lease_for_entry(new.account_id, new.date) l;
      end if;
      if new.number is null then
        new.number := nextval('entry_number_seq');
      end if;
      perform refuse_closed_day(day_of(new.date), new.property_id);
      return new;
    end $fn$;

    -- ---------------------------------------------------------------- payments
    drop trigger payments_before_insert on payments;
    create trigger payments_before_insert before insert on payments
      for each row when (not writes_in_bulk()) execute function entries_before_insert();
    drop trigger payments_received_in_books on payments;
    create trigger payments_received_in_books before insert on payments
      for each row when (not writes_in_bulk()) execute function payments_received_in_books();

    create function payments_in_bulk() returns trigger language plpgsql as $fn$
    declare
      found_row record;
      starts date;
    begin
      if not writes_in_bulk() then
        return null;
      end if;
      select n.account_id into found_row from after_rows n join accounts a on a.id = n.account_id
          left join leases l on l.id = n.lease_id
        where n.number is null or n.unit_id is distinct from a.unit_id or n.property_id is distinct from a.property_id
          or (l.account_id is distinct from n.account_id
            and (n.lease_id is not null or exists (select 1 from leases where account_id = n.account_id)))
        limit 1;
      if found then
        raise exception 'A payment written in bulk comes with its number, and the unit, property and lease of account %.',
          found_row.account_id using errcode = 'RB400', hint = 'UNKNOWN_ACCOUNT', column = 'account';
      end if;
      -- The lock comes first: what is read after it is as the last change of the lock dates left it.
      perform pg_advisory_xact_lock_shared(7205002);
      starts := (select day_of(books_start) from settings limit 1);
      select day_of(n.date) as day, n.property_id into found_row from after_rows n
          join (select property_id, lock_date_of(property_id) as through
            from (select distinct property_id from after_rows) d) closed on closed.property_id = n.property_id
        where day_of(n.date) <= closed.through or day_of(n.date) < starts order by n.id limit 1;
      if found then
        perform refuse_closed_day(found_row.day, found_row.property_id);
      end if;
      if exists (select 1 from after_rows where day_of(received_on) < starts) then
        raise exception 'The books start on %. Choose that day or a later one.', long_day(starts)
          using errcode = 'RB409', hint = 'BEFORE_BOOKS_START', column = 'receivedOn';
      end if;
      return null;
    end $fn$;
    create trigger payments_in_bulk after insert on payments referencing new table as after_rows
      for each statement execute function payments_in_bulk();

    -- ---------------------------------------------------------------- expenses and other income
    create function outlays_in_bulk() returns trigger language plpgsql as $fn$
    declare
      found_row record;
      starts date;
    begin
      if not writes_in_bulk() then
        return null;
      end if;
      perform pg_advisory_xact_lock_shared(7205002);
      starts := (select day_of(books_start) from settings limit 1);
      select day_of(n.date) as day, n.property_id into found_row from after_rows n
          join (select property_id, lock_date_of(property_id) as through
            from (select distinct property_id from after_rows) d) closed on closed.property_id = n.property_id
        where day_of(n.date) <= closed.through or day_of(n.date) < starts order by n.id limit 1;
      if found then
        perform refuse_closed_day(found_row.day, found_row.property_id);
      end if;
      return null;
    end $fn$;
    do $do$
    declare
      name text;
    begin
      foreach name in array array['expenses', 'other_income'] loop
        execute format('drop trigger %I on %I', name || '_before_write', name);
        execute format('create trigger %I before update on %I for each row execute function outlays_before_write()',
          name || '_before_write', name);
        execute format('create trigger %I before insert on %I for each row when (not writes_in_bulk()) execute function outlays_before_write()',
          name || '_before_insert', name);
        execute format('create trigger %I after insert on %I referencing new table as after_rows for each statement execute function outlays_in_bulk()',
          name || '_in_bulk', name);
      end loop;
    end $do$;

    -- ---------------------------------------------------------------- the audit trail of expenses, by the same sign
    drop trigger expenses_trail_insert on expenses;
    create trigger expenses_trail_insert before insert on expenses
      for each row when (not writes_in_bulk()) execute function trail_remember('expenses', 'id');
    create or replace function trail_bulk_expenses() returns trigger language plpgsql set timezone = 'UTC' as $fn$
    begin
      if writes_in_bulk() then
        insert into audit_trail (at, person_id, source, operation, kind, record, reason, changes)
        select now(), trail_person(), trail_source(), 'create', 'expenses', n.id::text, trail_reason(), trail_state(to_jsonb(n))
        from after_rows n;
      end if;
      return null;
    end $fn$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function trail_bulk_expenses() returns trigger language plpgsql set timezone = 'UTC' as $fn$
    begin
      if current_setting('app.bulk_expenses', true) = 'on' then
        insert into audit_trail (at, person_id, source, operation, kind, record, reason, changes)
        select now(), trail_person(), trail_source(), 'create', 'expenses', n.id::text, trail_reason(), trail_state(to_jsonb(n))
        from after_rows n;
      end if;
      return null;
    end $fn$;
    drop trigger expenses_trail_insert on expenses;
    create trigger expenses_trail_insert before insert on expenses
      for each row when (current_setting('app.bulk_expenses', true) is distinct from 'on')
      execute function trail_remember('expenses', 'id');
    do $do$
    declare
      name text;
    begin
      foreach name in array array['expenses', 'other_income'] loop
        execute format('drop trigger %I on %I', name || '_in_bulk', name);
        execute format('drop trigger %I on %I', name || '_before_insert', name);
        execute format('drop trigger %I on %I', name || '_before_write', name);
        execute format('create trigger %I before insert or update on %I for each row execute function outlays_before_write()',
          name || '_before_write', name);
      end loop;
    end $do$;
    drop function outlays_in_bulk;
    drop trigger payments_in_bulk on payments;
    drop function payments_in_bulk;
    drop trigger payments_received_in_books on payments;
    create trigger payments_received_in_books before insert on payments
      for each row execute function payments_received_in_books();
    drop trigger payments_before_insert on payments;
    create trigger payments_before_insert before insert on payments for each row execute function entries_before_insert();
    create or replace function entries_before_insert() returns trigger language plpgsql as $fn$
    declare
      account accounts%rowtype;
    begin
      select * into account from accounts where id = new.account_id;
      if not found then
        raise exception 'There is no account %.', new.account_id
          using errcode = 'RB400', hint = 'UNKNOWN_ACCOUNT', column = 'account';
      end if;
      new.unit_id := account.unit_id;
      new.property_id := account.property_id;
      if new.lease_id is null or not exists (select 1 from leases where id = new.lease_id and account_id = new.account_id) then
        select l.id into new.lease_id from leases l where l.account_id = new.account_id
          order by l.start > new.date, case when l.start > new.date then l.start end, l.start desc, l.id desc limit 1;
      end if;
      if new.number is null then
        new.number := nextval('entry_number_seq');
      end if;
      perform refuse_closed_day(day_of(new.date), new.property_id);
      return new;
    end $fn$;
    drop function lease_for_entry, writes_in_bulk;
  `)
}
