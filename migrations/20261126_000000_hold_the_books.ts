import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What could still go round the rules: a lease saved again opened a second account (Payload saves by insert … on
 * conflict, so the insert trigger fires for it); books were closed while an entry for the closed month was being
 * written; the books' start, and a unit's property, were moved away from under entries.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop trigger leases_set_account on leases;
    create trigger leases_set_account before update on leases for each row execute function leases_set_account();
    -- Saved again, a lease keeps the account it has: the update that follows sees to it.
    create function lease_is_known(p_lease integer) returns boolean language sql stable as $fn$
      select exists (select 1 from leases where id = p_lease)
    $fn$;
    create trigger leases_open_account before insert on leases
      for each row when (not lease_is_known(new.id)) execute function leases_set_account();
    delete from accounts a where not exists (select 1 from leases where account_id = a.id)
      and not account_has_entries(a.id);

    -- Entries being written and a change of the lock dates wait for each other. The lock comes first: what is read
    -- after it is as the other left it.
    create or replace function refuse_closed_day(p_day date, p_property integer) returns void language plpgsql volatile as $fn$
    declare
      closed_through date;
      starts date;
    begin
      perform pg_advisory_xact_lock_shared(7205002);
      closed_through := lock_date_of(p_property);
      starts := (select day_of(books_start) from settings limit 1);
      if p_day <= closed_through then
        raise exception 'Books are closed through %. Choose % or later.', closed_through, closed_through + 1
          using errcode = 'RB409', hint = 'BOOKS_CLOSED', column = 'date';
      end if;
      if p_day < starts then
        raise exception 'The books start on %. Choose that day or later.', starts
          using errcode = 'RB409', hint = 'BEFORE_BOOKS_START', column = 'date';
      end if;
    end $fn$;
    create function settings_hold_books() returns trigger language plpgsql as $fn$
    begin
      if old.lock_date is distinct from new.lock_date or old.books_start is distinct from new.books_start then
        perform pg_advisory_xact_lock(7205002);
      end if;
      if old.books_start is not null and old.books_start is distinct from new.books_start and (
        exists (select 1 from charges) or exists (select 1 from payments) or exists (select 1 from credits)
        or exists (select 1 from deposit_movements) or exists (select 1 from expenses) or exists (select 1 from other_income)) then
        raise exception 'The books have entries, so the day they start stays as it is.'
          using errcode = 'RB409', hint = 'BOOKS_START_FIXED', column = 'booksStart';
      end if;
      return new;
    end $fn$;
    create trigger settings_hold_books before update on settings for each row execute function settings_hold_books();
    create function property_locks_hold_books() returns trigger language plpgsql as $fn$
    begin
      perform pg_advisory_xact_lock(7205002);
      return null;
    end $fn$;
    create trigger property_locks_hold_books before insert or update or delete on settings_property_locks
      for each statement execute function property_locks_hold_books();

    create function units_keep_property() returns trigger language plpgsql as $fn$
    begin
      if old.property_id is distinct from new.property_id and exists (select 1 from leases where unit_id = new.id) then
        raise exception 'This unit has leases, so its property stays. Add the unit to the other property instead.'
          using errcode = 'RB409', hint = 'UNIT_PROPERTY_FIXED', column = 'property';
      end if;
      return new;
    end $fn$;
    create trigger units_keep_property before update on units for each row execute function units_keep_property();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function units_keep_property, property_locks_hold_books, settings_hold_books, lease_is_known cascade;
    drop trigger leases_set_account on leases;
    create trigger leases_set_account before insert or update on leases
      for each row execute function leases_set_account();
  `)
}
