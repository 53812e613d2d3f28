import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What bulk SQL, or a save beside another one, could still do against the rules: renewals out of order, a signed lease
 * without rent or tenants or made a draft again, amounts in fractions of a cent, days that are instants, entries born
 * void without a reason, a second row of settings, two units whose numbers differ by a space. Constraints are not
 * checked against rows from before: those are refused when they are next saved.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- ---------------------------------------------------------------- names
    -- Two writings of one name: case, surplus spaces and composed accents do not count (as nameKey in the domain).
    create function name_key(p_name text) returns text language sql immutable parallel safe as $fn$
      select lower(btrim(regexp_replace(normalize(p_name, NFC), '\\s+', ' ', 'g')))
    $fn$;
    create unique index units_number_key_once on units (property_id, name_key(number));
    create unique index properties_name_key_once on properties (name_key(name));

    create unique index settings_one_row on settings ((true));

    -- ---------------------------------------------------------------- days and amounts
    create function is_day(instant timestamptz) returns boolean language sql immutable parallel safe as $fn$
      select instant is null or instant = noon_of(day_of(instant))
    $fn$;
    create function is_whole_cents(cents numeric) returns boolean language sql immutable parallel safe as $fn$
      select cents is null or (cents between 0 and 999999999 and cents = trunc(cents))
    $fn$;
    do $do$
    declare
      part record;
    begin
      for part in select * from (values
        ('charges', 'date'), ('charges', 'due_date'), ('payments', 'date'), ('payments', 'received_on'), ('credits', 'date'),
        ('deposit_movements', 'date'), ('refunds', 'date'), ('reversals', 'date'), ('expenses', 'date'), ('other_income', 'date'),
        ('leases', 'start'), ('leases', 'end'), ('leases', 'move_out_day'), ('leases_rent_steps', 'from'),
        ('settings', 'books_start'), ('settings', 'lock_date'), ('settings_property_locks', 'lock_date')) as p (tab, col)
      loop
        execute format('alter table %I add constraint %I check (is_day(%I)) not valid', part.tab, part.tab || '_' || part.col || '_is_day', part.col);
      end loop;
      for part in select * from (values
        ('leases_rent_steps', 'rent_cents'), ('leases_recurring_lines', 'amount_cents'), ('leases', 'security_deposit_cents'),
        ('leases', 'late_fee_flat_cents'), ('units', 'rent_cents')) as p (tab, col)
      loop
        execute format('alter table %I add constraint %I check (is_whole_cents(%I)) not valid', part.tab, part.tab || '_' || part.col || '_whole_cents', part.col);
      end loop;
      for part in select * from (values ('charges'), ('payments'), ('credits'), ('deposit_movements'), ('refunds'), ('reversals'),
        ('expenses'), ('other_income')) as p (tab)
      loop
        execute format('alter table %I add constraint %I check (voided_at is null or coalesce(btrim(void_reason), '''') <> '''') not valid',
          part.tab, part.tab || '_void_has_reason');
      end loop;
    end $do$;
    alter table leases add constraint leases_grace_whole_days
      check (late_fee_grace_days is null or (late_fee_grace_days between 0 and 365 and late_fee_grace_days = trunc(late_fee_grace_days))) not valid;

    -- ---------------------------------------------------------------- leases
    -- The day's refresh of derived columns waits for leases being written, so that it sees them.
    create or replace function leases_hold_unit() returns trigger language plpgsql as $fn$
    begin
      perform pg_advisory_xact_lock_shared(7205001);
      if tg_op = 'INSERT' then
        perform 1 from units where id = new.unit_id for no key update;
      else
        perform 1 from units where id in (old.unit_id, new.unit_id) order by id for no key update;
      end if;
      return new;
    end $fn$;

    create function leases_keep_order() returns trigger language plpgsql as $fn$
    begin
      if exists (select 1 from leases l join leases renewed on renewed.id = l.renews_id
        where (l.id = new.id or renewed.id = new.id) and l.start <= renewed.start) then
        raise exception 'A renewal starts after the lease it renews. Choose a later start, or another lease.'
          using errcode = 'RB400', hint = 'RENEWAL_STARTS_EARLY', column = 'start';
      end if;
      if lease_counts(new.status) and exists (select 1 from leases l
        where l.account_id = new.account_id and l.id <> new.id and l.start = new.start and lease_counts(l.status)) then
        raise exception 'Another lease of this tenancy starts on that day. Choose another start.'
          using errcode = 'RB409', hint = 'RENEWAL_SAME_START', column = 'start';
      end if;
      if tg_op = 'UPDATE' and lease_counts(old.status) and not lease_counts(new.status) and account_has_entries(new.account_id) then
        raise exception 'This lease has entries in its account, so it stays signed. Record a move-out, or end it.'
          using errcode = 'RB409', hint = 'LEASE_STATUS_ORDER', column = 'status';
      end if;
      return null;
    end $fn$;
    create trigger leases_keep_order after insert or update on leases
      for each row execute function leases_keep_order();

    -- At the end of the transaction: Payload writes a lease's lists after the lease, and anew at each save.
    create function lease_is_whole(p_lease integer) returns void language plpgsql as $fn$
    begin
      if not exists (select 1 from leases where id = p_lease and lease_counts(status)) then
        return;
      end if;
      if not exists (select 1 from leases_rels where parent_id = p_lease and path = 'tenants') then
        raise exception 'A signed lease names at least one tenant. Add one.'
          using errcode = 'RB400', hint = 'BAD_LEASE_TERMS', column = 'tenants';
      end if;
      if not exists (select 1 from leases_rent_steps s join leases l on l.id = s._parent_id
        where l.id = p_lease and s."from" <= l.start) then
        raise exception 'No rent is set for the first day. Add a rent step from the start of the lease.'
          using errcode = 'RB400', hint = 'BAD_LEASE_TERMS', column = 'rentSteps';
      end if;
    end $fn$;
    create function leases_stay_whole() returns trigger language plpgsql as $fn$
    begin
      perform lease_is_whole(case tg_table_name when 'leases' then (to_jsonb(new) ->> 'id')::integer
        when 'leases_rels' then (to_jsonb(old) ->> 'parent_id')::integer
        else (to_jsonb(old) ->> '_parent_id')::integer end);
      return null;
    end $fn$;
    create constraint trigger leases_stay_whole after insert or update on leases
      deferrable initially deferred for each row execute function leases_stay_whole();
    create constraint trigger rent_steps_stay_whole after update or delete on leases_rent_steps
      deferrable initially deferred for each row execute function leases_stay_whole();
    create constraint trigger lease_tenants_stay_whole after update or delete on leases_rels
      deferrable initially deferred for each row when (old.path = 'tenants') execute function leases_stay_whole();

    -- The days of a tenancy follow from its leases: only their triggers write them.
    create function accounts_keep_days() returns trigger language plpgsql as $fn$
    begin
      if pg_trigger_depth() = 1 then
        raise exception 'The days of a tenancy follow from its leases. Change the lease.'
          using errcode = 'RB403', hint = 'FORBIDDEN';
      end if;
      return new;
    end $fn$;
    create trigger accounts_keep_days before update on accounts for each row
      when ((old.unit_id, old.property_id, old.tenancy_start, old.term_end, old.move_out_day, old.last_day)
        is distinct from (new.unit_id, new.property_id, new.tenancy_start, new.term_end, new.move_out_day, new.last_day))
      execute function accounts_keep_days();

    -- ---------------------------------------------------------------- rent of nothing
    -- Months that posting found nothing to charge for: posted, like any other, so that a line added later bills from
    -- the next month on.
    create table months_without_charges (
      account_id integer not null references accounts (id) on delete cascade,
      period varchar not null check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
      -- As precise as a charge's own, to find those of one posting run again.
      posted_at timestamp(3) with time zone not null default now(),
      primary key (account_id, period)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table months_without_charges;
    drop function accounts_keep_days, leases_stay_whole, leases_keep_order cascade;
    drop function lease_is_whole;
    alter table leases drop constraint leases_grace_whole_days;
    drop function is_day, is_whole_cents cascade;
    do $do$
    declare
      name text;
    begin
      foreach name in array array['charges', 'payments', 'credits', 'deposit_movements', 'refunds', 'reversals', 'expenses', 'other_income'] loop
        execute format('alter table %I drop constraint %I', name, name || '_void_has_reason');
      end loop;
    end $do$;
    drop index settings_one_row, units_number_key_once, properties_name_key_once;
    drop function name_key;
    create or replace function leases_hold_unit() returns trigger language plpgsql as $fn$
    begin
      if tg_op = 'INSERT' then
        perform 1 from units where id = new.unit_id for no key update;
      else
        perform 1 from units where id in (old.unit_id, new.unit_id) order by id for no key update;
      end if;
      return new;
    end $fn$;
  `)
}
