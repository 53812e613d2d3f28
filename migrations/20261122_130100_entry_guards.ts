import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What guards the books in the database itself (docs/domain.md rules 1, 9, 15, 21 and 25): an entry is whole cents,
 * stands where its account stands, is dated in the open period, is never changed or deleted, and is voided once.
 * Own SQLSTATEs: RB400 bad value, RB403 not allowed, RB409 in the way; the hint is the code, the column the field.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create sequence entry_number_seq;

    -- The last closed day of a property: the later of the lock for all and its own.
    create function lock_date_of(p_property integer) returns date language sql stable as $fn$
      select greatest(
        (select day_of(lock_date) from settings limit 1),
        (select max(day_of(l.lock_date)) from settings_property_locks l where l.property_id = p_property))
    $fn$;

    create function refuse_closed_day(p_day date, p_property integer) returns void language plpgsql stable as $fn$
    declare
      closed_through date := lock_date_of(p_property);
      starts date := (select day_of(books_start) from settings limit 1);
    begin
      if p_day <= closed_through then
        raise exception 'Books are closed through %. Choose % or later.', closed_through, closed_through + 1
          using errcode = 'RB409', hint = 'BOOKS_CLOSED', column = 'date';
      end if;
      if p_day < starts then
        raise exception 'The books start on %. Choose that day or later.', starts
          using errcode = 'RB409', hint = 'BEFORE_BOOKS_START', column = 'date';
      end if;
    end $fn$;

    -- ---------------------------------------------------------------- entries of an account
    create function entries_before_insert() returns trigger language plpgsql as $fn$
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

    -- The one change an entry knows: a void, once, with a reason. A payment's memo and receipt number may be corrected.
    create function entries_before_update() returns trigger language plpgsql as $fn$
    declare
      may_change text[] := array['updated_at', 'voided_at', 'voided_by_id', 'void_reason', 'void_choice'];
      void_columns text[] := array['voided_at', 'voided_by_id', 'void_reason', 'void_choice'];
      was jsonb := to_jsonb(old);
      is_now jsonb := to_jsonb(new);
    begin
      if tg_table_name = 'payments' then
        may_change := may_change || array['memo', 'receipt_number'];
      end if;
      if was - may_change is distinct from is_now - may_change then
        raise exception 'An entry in the books is never changed. Void it with a reason and enter it again.'
          using errcode = 'RB409', hint = 'ENTRY_IMMUTABLE';
      end if;
      if (select jsonb_object_agg(key, value) from jsonb_each(was) where key = any (void_columns))
        is distinct from (select jsonb_object_agg(key, value) from jsonb_each(is_now) where key = any (void_columns)) then
        if old.voided_at is not null then
          raise exception 'This entry is void already.' using errcode = 'RB409', hint = 'ALREADY_VOID';
        end if;
        if new.voided_at is null or coalesce(trim(new.void_reason), '') = '' then
          raise exception 'A void needs a reason. Say why the entry never counted.'
            using errcode = 'RB400', hint = 'VOID_REASON_MISSING', column = 'reason';
        end if;
        perform refuse_closed_day(day_of(old.date), old.property_id);
      end if;
      return new;
    end $fn$;

    -- Expenses and other income may be changed while their day is open; a void is for ever.
    create function outlays_before_write() returns trigger language plpgsql as $fn$
    begin
      perform refuse_closed_day(day_of(new.date), new.property_id);
      if tg_op = 'UPDATE' then
        perform refuse_closed_day(day_of(old.date), old.property_id);
        if old.voided_at is not null and to_jsonb(old) - 'updated_at' is distinct from to_jsonb(new) - 'updated_at' then
          raise exception 'This entry is void already.' using errcode = 'RB409', hint = 'ALREADY_VOID';
        end if;
        if new.voided_at is not null and old.voided_at is null and coalesce(trim(new.void_reason), '') = '' then
          raise exception 'A void needs a reason. Say why the entry never counted.'
            using errcode = 'RB400', hint = 'VOID_REASON_MISSING', column = 'reason';
        end if;
      end if;
      return new;
    end $fn$;

    create function refuse_delete() returns trigger language plpgsql as $fn$
    begin
      raise exception 'Nothing in the books is deleted. Void the entry, or archive the record.'
        using errcode = 'RB403', hint = 'NEVER_DELETED';
    end $fn$;

    create function accounts_before_delete() returns trigger language plpgsql as $fn$
    begin
      if account_has_entries(old.id) or exists (select 1 from leases where account_id = old.id) then
        raise exception 'Nothing in the books is deleted. Void the entry, or archive the record.'
          using errcode = 'RB403', hint = 'NEVER_DELETED';
      end if;
      return old;
    end $fn$;
    create trigger accounts_before_delete before delete on accounts
      for each row execute function accounts_before_delete();

    create trigger charges_before_insert before insert on charges for each row execute function entries_before_insert();
    create trigger payments_before_insert before insert on payments for each row execute function entries_before_insert();
    create trigger credits_before_insert before insert on credits for each row execute function entries_before_insert();
    create trigger deposit_movements_before_insert before insert on deposit_movements for each row execute function entries_before_insert();

    create trigger charges_before_update before update on charges for each row execute function entries_before_update();
    create trigger payments_before_update before update on payments for each row execute function entries_before_update();
    create trigger credits_before_update before update on credits for each row execute function entries_before_update();
    create trigger deposit_movements_before_update before update on deposit_movements for each row execute function entries_before_update();

    create trigger expenses_before_write before insert or update on expenses for each row execute function outlays_before_write();
    create trigger other_income_before_write before insert or update on other_income for each row execute function outlays_before_write();

    do $do$
    declare
      name text;
    begin
      foreach name in array array['charges', 'payments', 'credits', 'deposit_movements', 'expenses', 'other_income', 'accounts'] loop
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_delete()',
          name || '_before_truncate', name);
      end loop;
      foreach name in array array['charges', 'payments', 'credits', 'deposit_movements', 'expenses', 'other_income',
        'leases', 'tenants', 'units', 'properties', 'owners', 'vendors', 'bank_accounts', 'expense_categories',
        'lease_templates', 'documents', 'users'] loop
        execute format('create trigger %I before delete on %I for each row execute function refuse_delete()',
          name || '_before_delete', name);
      end loop;
      foreach name in array array['charges', 'payments', 'credits', 'deposit_movements', 'expenses', 'other_income'] loop
        execute format('alter table %I add constraint %I check (amount_cents between 1 and 999999999 and amount_cents = trunc(amount_cents))',
          name, name || '_amount_whole_cents');
        execute format('alter table %I add constraint %I check (date is not null)', name, name || '_dated');
        execute format('create unique index %I on %I (import_key) where import_key is not null and voided_at is null',
          name || '_import_key_once', name);
      end loop;
      foreach name in array array['charges', 'payments', 'credits', 'deposit_movements'] loop
        execute format('create unique index %I on %I (number)', name || '_number_once', name);
      end loop;
    end $do$;

    alter table charges add constraint charges_period_is_month check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
    alter table charges add constraint charges_line_has_period check (line is null or period is not null);
    alter table payments add constraint payments_term_is_month check (term ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');

    -- Rent and recurring lines post once; a void that skips the period goes on holding its place.
    create unique index charges_posted_once on charges (account_id, line, period)
      where line is not null and (voided_at is null or void_choice = 'skip');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index charges_posted_once;
    alter table charges drop constraint charges_period_is_month, drop constraint charges_line_has_period;
    alter table payments drop constraint payments_term_is_month;
    do $do$
    declare
      name text;
    begin
      foreach name in array array['charges', 'payments', 'credits', 'deposit_movements'] loop
        execute format('drop index %I', name || '_number_once');
      end loop;
      foreach name in array array['charges', 'payments', 'credits', 'deposit_movements', 'expenses', 'other_income'] loop
        execute format('drop index %I', name || '_import_key_once');
        execute format('alter table %I drop constraint %I, drop constraint %I', name, name || '_amount_whole_cents', name || '_dated');
      end loop;
    end $do$;
    drop function entries_before_insert, entries_before_update, outlays_before_write, refuse_delete,
      accounts_before_delete, refuse_closed_day, lock_date_of cascade;
    drop sequence entry_number_seq;
  `)
}
