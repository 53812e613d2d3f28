import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A payment received before the books start is not of these books (docs/domain.md, 'books start'): it was counted at
 * their start. Days in sentences are written out, and a void of an entry in closed books says what can be done instead:
 * its day cannot be chosen.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function long_day(p_day date) returns text language sql immutable as $fn$
      select to_char(p_day, 'FMMonth FMDD, YYYY')
    $fn$;

    create or replace function refuse_closed_day(p_day date, p_property integer) returns void language plpgsql volatile as $fn$
    declare
      closed_through date;
      starts date;
    begin
      perform pg_advisory_xact_lock_shared(7205002);
      closed_through := lock_date_of(p_property);
      starts := (select day_of(books_start) from settings limit 1);
      if p_day <= closed_through then
        raise exception 'Books are closed through %. Choose % or later.', long_day(closed_through), long_day(closed_through + 1)
          using errcode = 'RB409', hint = 'BOOKS_CLOSED', column = 'date';
      end if;
      if p_day < starts then
        raise exception 'The books start on %. Choose that day or later.', long_day(starts)
          using errcode = 'RB409', hint = 'BEFORE_BOOKS_START', column = 'date';
      end if;
    end $fn$;

    create function payments_received_in_books() returns trigger language plpgsql as $fn$
    declare
      starts date;
    begin
      perform pg_advisory_xact_lock_shared(7205002);
      starts := (select day_of(books_start) from settings limit 1);
      if day_of(new.received_on) < starts then
        raise exception 'The books start on %. Choose that day or a later one.', long_day(starts)
          using errcode = 'RB409', hint = 'BEFORE_BOOKS_START', column = 'receivedOn';
      end if;
      return new;
    end $fn$;
    create trigger payments_received_in_books before insert on payments
      for each row execute function payments_received_in_books();

    -- Triggers fire in the order of their names: this one before the rules for changes, with words of its own.
    create function voids_in_open_books() returns trigger language plpgsql as $fn$
    declare
      closed_through date;
    begin
      perform pg_advisory_xact_lock_shared(7205002);
      closed_through := lock_date_of(old.property_id);
      if day_of(old.date) <= closed_through then
        raise exception 'Books are closed through %. Have an admin open them, or enter a correction dated % or later.',
          long_day(closed_through), long_day(closed_through + 1)
          using errcode = 'RB409', hint = 'BOOKS_CLOSED', column = 'date';
      end if;
      return new;
    end $fn$;
    do $do$
    declare
      name text;
    begin
      foreach name in array array['charges', 'payments', 'credits', 'refunds', 'reversals', 'deposit_movements',
        'expenses', 'other_income'] loop
        execute format('create trigger %I before update on %I for each row
          when (old.voided_at is null and new.voided_at is not null) execute function voids_in_open_books()',
          'a_void_in_open_books', name);
      end loop;
    end $do$;

    create or replace function refunds_before_insert_limit() returns trigger language plpgsql as $fn$
    declare
      unapplied bigint;
    begin
      perform 1 from accounts where id = new.account_id for no key update;
      unapplied := greatest(lowest_balance(new.account_id, day_of(new.date)), 0);
      if new.voided_at is null and new.amount_cents > unapplied then
        raise exception '% is prepaid from % on, and no more can be given back.', dollars(unapplied), long_day(day_of(new.date))
          using errcode = 'RB409', hint = 'REFUND_TOO_LARGE', column = 'amountCents';
      end if;
      return new;
    end $fn$;
  `)
}

/** The two functions it replaced keep their words, and go on needing 'long_day'. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop function voids_in_open_books, payments_received_in_books cascade`)
}
