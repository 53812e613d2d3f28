import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What holds for refunds, reversals, deposits and late fees in the database itself (docs/domain.md rules 8 to 10, 17,
 * 19 and 21), and the one place that says which rows count as paid, as owed and as held.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- ---------------------------------------------------------------- what counts
    create view paid_entries as
      select account_id, property_id, lease_id, number, date, received_on, amount_cents::bigint as cents, created_at
        from payments where voided_at is null and type <> 'deposit'
      union all select account_id, property_id, lease_id, number, date, date, amount_cents::bigint, created_at
        from credits where voided_at is null
      union all select account_id, property_id, lease_id, number, date, date, -amount_cents::bigint, created_at
        from reversals where voided_at is null and type <> 'deposit'
      union all select account_id, property_id, lease_id, number, date, date, amount_cents::bigint, created_at
        from deposit_movements where voided_at is null and kind = 'withheld';

    create view owed_entries as
      select account_id, property_id, lease_id, number, type::text as type, date, due_date, amount_cents::bigint as cents
        from charges where voided_at is null
      union all select account_id, property_id, lease_id, number, 'refund', date, date, amount_cents::bigint
        from refunds where voided_at is null;

    create view held_deposits as
      select account_id, property_id, date, amount_cents::bigint as cents
        from payments where voided_at is null and type = 'deposit'
      union all select account_id, property_id, date, -amount_cents::bigint
        from reversals where voided_at is null and type = 'deposit'
      union all select account_id, property_id, date,
          case when kind = 'broughtForward' then amount_cents::bigint else -amount_cents::bigint end
        from deposit_movements where voided_at is null and kind <> 'charged';

    -- The lowest balance (paid less owed) of an account at the end of any day from one day through today.
    create function lowest_balance(p_account integer, p_from date) returns bigint language sql stable as $fn$
      with flows as (
        select day_of(date) as day, cents from paid_entries where account_id = p_account
        union all select day_of(date), -cents from owed_entries where account_id = p_account
      ), days as (
        select greatest(day, p_from) as day, sum(cents) as cents from flows
        where day <= greatest(business_today(), p_from) group by 1
        union all select p_from, 0
      )
      select coalesce(min(running), 0)::bigint from (
        select day, sum(sum(cents)) over (order by day) as running from days group by day) sums
    $fn$;

    -- The lowest deposit held for an account at the end of any day from one day through today.
    create function lowest_held(p_account integer, p_from date) returns bigint language sql stable as $fn$
      with days as (
        select greatest(day_of(date), p_from) as day, sum(cents) as cents from held_deposits
        where account_id = p_account and day_of(date) <= greatest(business_today(), p_from) group by 1
        union all select p_from, 0
      )
      select coalesce(min(running), 0)::bigint from (
        select day, sum(sum(cents)) over (order by day) as running from days group by day) sums
    $fn$;

    create function dollars(p_cents bigint) returns text language sql immutable as $fn$
      select '$' || to_char(p_cents / 100.0, 'FM999,999,999,990.00')
    $fn$;

    create or replace function account_has_entries(p_account integer) returns boolean language sql stable as $fn$
      select exists (select 1 from charges where account_id = p_account)
        or exists (select 1 from payments where account_id = p_account)
        or exists (select 1 from credits where account_id = p_account)
        or exists (select 1 from refunds where account_id = p_account)
        or exists (select 1 from deposit_movements where account_id = p_account)
    $fn$;

    -- ---------------------------------------------------------------- reversals
    -- By its name it fires before the trigger that places an entry.
    create function reversals_fill() returns trigger language plpgsql as $fn$
    declare
      paid payments%rowtype;
    begin
      select * into paid from payments where id = new.payment_id for update;
      if not found then
        raise exception 'There is no payment %.', new.payment_id
          using errcode = 'RB400', hint = 'UNKNOWN_RECORD', column = 'payment';
      end if;
      if paid.voided_at is not null then
        raise exception 'This payment is void: it never counted, so there is nothing to take back.'
          using errcode = 'RB409', hint = 'ALREADY_VOID', column = 'payment';
      end if;
      if exists (select 1 from reversals where payment_id = new.payment_id and voided_at is null) then
        raise exception 'This payment was taken back already. A payment is reversed once, and whole.'
          using errcode = 'RB409', hint = 'ALREADY_REVERSED', column = 'payment';
      end if;
      if day_of(new.date) < day_of(paid.date) then
        raise exception 'The payment counts from %. Choose that day or a later one.', day_of(paid.date)
          using errcode = 'RB400', hint = 'BAD_DAY', column = 'date';
      end if;
      new.account_id := paid.account_id;
      new.lease_id := paid.lease_id;
      new.amount_cents := paid.amount_cents;
      new.type := paid.type::text::enum_reversals_type;
      return new;
    end $fn$;
    create trigger reversals_a_fill before insert on reversals for each row execute function reversals_fill();
    create unique index reversals_payment_once on reversals (payment_id) where voided_at is null;

    -- A payment that was taken back is not voided as well, and a deposit that was used is not.
    create function payments_before_void() returns trigger language plpgsql as $fn$
    begin
      if old.voided_at is not null or new.voided_at is null then
        return new;
      end if;
      if exists (select 1 from reversals where payment_id = old.id and voided_at is null) then
        raise exception 'This payment was taken back when it was returned. Void the return first.'
          using errcode = 'RB409', hint = 'PAYMENT_REVERSED';
      end if;
      if old.type = 'deposit' then
        perform refuse_using_deposit(old.account_id, day_of(old.date), old.amount_cents::bigint, 'DEPOSIT_IN_USE');
      end if;
      return new;
    end $fn$;
    create trigger payments_before_void before update on payments for each row execute function payments_before_void();

    -- ---------------------------------------------------------------- refunds and deposits
    -- Whoever takes money out of an account waits for whoever does so at the same moment.
    create function refuse_using_deposit(p_account integer, p_day date, p_cents bigint, p_code text) returns void
    language plpgsql as $fn$
    declare
      held bigint;
    begin
      perform 1 from accounts where id = p_account for no key update;
      held := lowest_held(p_account, p_day);
      if p_cents > held then
        raise exception '% of the deposit can be used on %, and no more.', dollars(greatest(held, 0)), p_day
          using errcode = 'RB409', hint = p_code, column = 'amountCents';
      end if;
    end $fn$;

    create function refunds_before_insert_limit() returns trigger language plpgsql as $fn$
    declare
      unapplied bigint;
    begin
      perform 1 from accounts where id = new.account_id for no key update;
      unapplied := greatest(lowest_balance(new.account_id, day_of(new.date)), 0);
      if new.voided_at is null and new.amount_cents > unapplied then
        raise exception '% is prepaid from % on, and no more can be given back.', dollars(unapplied), day_of(new.date)
          using errcode = 'RB409', hint = 'REFUND_TOO_LARGE', column = 'amountCents';
      end if;
      return new;
    end $fn$;
    create trigger refunds_limit before insert on refunds for each row execute function refunds_before_insert_limit();

    create function deposit_movements_limit() returns trigger language plpgsql as $fn$
    begin
      if tg_op = 'INSERT' then
        if new.voided_at is null and new.kind in ('withheld', 'refunded') then
          perform refuse_using_deposit(new.account_id, day_of(new.date), new.amount_cents::bigint, 'DEPOSIT_TOO_SMALL');
        end if;
      elsif old.voided_at is null and new.voided_at is not null and old.kind = 'broughtForward' then
        perform refuse_using_deposit(old.account_id, day_of(old.date), old.amount_cents::bigint, 'DEPOSIT_IN_USE');
      end if;
      return new;
    end $fn$;
    create trigger deposit_movements_limit before insert or update on deposit_movements
      for each row execute function deposit_movements_limit();

    -- ---------------------------------------------------------------- late fees
    create function late_fees_fill() returns trigger language plpgsql as $fn$
    declare
      rent charges%rowtype;
    begin
      select * into rent from charges where id = new.charge_id;
      if not found or rent.type <> 'rent' then
        raise exception 'Only a rent charge draws a late fee.'
          using errcode = 'RB400', hint = 'UNKNOWN_RECORD', column = 'charge';
      end if;
      new.account_id := rent.account_id;
      new.lease_id := rent.lease_id;
      new.unit_id := rent.unit_id;
      new.property_id := rent.property_id;
      return new;
    end $fn$;
    create trigger late_fees_fill before insert on late_fees for each row execute function late_fees_fill();
    -- When late fees were last looked at, and through which day. One row, or none.
    create table late_fee_look (
      only_row boolean primary key default true check (only_row),
      at timestamptz not null,
      through date not null
    );
    create unique index late_fees_once on late_fees (charge_id, day_of(day));
    create index late_fees_open on late_fees (account_id) where status = 'proposed' or waiver_proposed;
    alter table late_fees add constraint late_fees_whole_cents check (
      amount_cents between 1 and 999999999 and amount_cents = trunc(amount_cents)
      and proposed_cents between 1 and 999999999 and proposed_cents = trunc(proposed_cents));
    alter table late_fees add constraint late_fees_accepted_is_charged check ((status = 'accepted') = (fee_id is not null) or status = 'waived');

    -- ---------------------------------------------------------------- what holds for every entry
    create trigger refunds_before_insert before insert on refunds for each row execute function entries_before_insert();
    create trigger reversals_before_insert before insert on reversals for each row execute function entries_before_insert();
    create trigger refunds_before_update before update on refunds for each row execute function entries_before_update();
    create trigger reversals_before_update before update on reversals for each row execute function entries_before_update();
    do $do$
    declare
      name text;
    begin
      foreach name in array array['refunds', 'reversals'] loop
        execute format('alter table %I add constraint %I check (amount_cents between 1 and 999999999 and amount_cents = trunc(amount_cents))',
          name, name || '_amount_whole_cents');
        execute format('alter table %I add constraint %I check (date is not null)', name, name || '_dated');
        execute format('create unique index %I on %I (import_key) where import_key is not null and voided_at is null',
          name || '_import_key_once', name);
        execute format('create unique index %I on %I (number)', name || '_number_once', name);
      end loop;
      foreach name in array array['refunds', 'reversals', 'late_fees', 'posting_runs'] loop
        execute format('create trigger %I before delete on %I for each row execute function refuse_delete()',
          name || '_before_delete', name);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_delete()',
          name || '_before_truncate', name);
      end loop;
    end $do$;

    create index reversals_account_date on reversals (account_id, date) include (amount_cents, type) where voided_at is null;
    create index refunds_account_date on refunds (account_id, date) include (amount_cents) where voided_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index reversals_account_date, refunds_account_date, late_fees_once, late_fees_open, reversals_payment_once;
    alter table late_fees drop constraint late_fees_whole_cents, drop constraint late_fees_accepted_is_charged;
    do $do$
    declare
      name text;
    begin
      foreach name in array array['refunds', 'reversals'] loop
        execute format('drop index %I', name || '_import_key_once');
        execute format('drop index %I', name || '_number_once');
        execute format('alter table %I drop constraint %I, drop constraint %I', name, name || '_amount_whole_cents', name || '_dated');
        execute format('drop trigger %I on %I', name || '_before_insert', name);
        execute format('drop trigger %I on %I', name || '_before_update', name);
      end loop;
      foreach name in array array['refunds', 'reversals', 'late_fees', 'posting_runs'] loop
        execute format('drop trigger %I on %I', name || '_before_delete', name);
        execute format('drop trigger %I on %I', name || '_before_truncate', name);
      end loop;
    end $do$;
    drop function reversals_fill, payments_before_void, refunds_before_insert_limit, deposit_movements_limit,
      refuse_using_deposit, late_fees_fill cascade;
    drop function lowest_balance, lowest_held, dollars;
    drop table late_fee_look;
    drop view paid_entries, owed_entries, held_deposits;
    create or replace function account_has_entries(p_account integer) returns boolean language sql stable as $fn$
      select exists (select 1 from charges where account_id = p_account)
        or exists (select 1 from payments where account_id = p_account)
        or exists (select 1 from credits where account_id = p_account)
        or exists (select 1 from deposit_movements where account_id = p_account)
    $fn$;
  `)
}
