import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What was said stays as it was written down: a mistake, or a promise made anew, is a further entry. Contacts and
 * reminders stand in the property of their account, and in the audit trail like every other record.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table contacts add constraint contacts_days
      check (is_day(day) and (promised_by is null or is_day(promised_by)));
    alter table contacts add constraint contacts_promise_whole
      check ((promised_cents is null) = (promised_by is null) and (promised_by is null or promised_by >= day));
    alter table contacts add constraint contacts_promised_cents
      check (promised_cents between 1 and 999999999 and promised_cents = trunc(promised_cents));
    create index contacts_account_day_idx on contacts (account_id, day desc, id desc);

    create function place_of_account() returns trigger language plpgsql as $fn$
    begin
      new.property_id := (select property_id from accounts where id = new.account_id);
      return new;
    end $fn$;
    create trigger contacts_place before insert on contacts for each row execute function place_of_account();
    create trigger reminders_place before insert on reminders for each row execute function place_of_account();

    create function contacts_before_insert() returns trigger language plpgsql as $fn$
    begin
      if new.replaces_id is not null
        and not exists (select 1 from contacts where id = new.replaces_id and account_id = new.account_id) then
        raise exception 'That entry is of another account. Choose one of this account.'
          using errcode = 'RB409', hint = 'ACCOUNT_MISMATCH';
      end if;
      return new;
    end $fn$;
    create trigger contacts_replace before insert on contacts for each row execute function contacts_before_insert();

    create function contacts_before_update() returns trigger language plpgsql as $fn$
    begin
      if to_jsonb(old) - 'updated_at' is distinct from to_jsonb(new) - 'updated_at' then
        raise exception 'What was said stays as it was written down. Log a further contact that replaces it.'
          using errcode = 'RB409', hint = 'ENTRY_IMMUTABLE';
      end if;
      return new;
    end $fn$;
    create trigger contacts_before_update before update on contacts for each row execute function contacts_before_update();
    create trigger contacts_before_delete before delete on contacts for each row execute function refuse_delete();
    create trigger contacts_before_truncate before truncate on contacts for each statement execute function refuse_delete();
    create trigger reminders_before_delete before delete on reminders for each row execute function refuse_delete();
    create trigger reminders_before_truncate before truncate on reminders for each statement execute function refuse_delete();

    create trigger contacts_trail_insert after insert on contacts referencing new table as after_rows
      for each statement execute function trail_entries('contacts');
    create trigger reminders_trail_insert after insert on reminders referencing new table as after_rows
      for each statement execute function trail_entries('reminders');
    create trigger reminders_trail_update after update on reminders
      referencing old table as before_rows new table as after_rows
      for each statement execute function trail_entries('reminders');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger reminders_trail_update on reminders;
    drop trigger reminders_trail_insert on reminders;
    drop trigger contacts_trail_insert on contacts;
    drop trigger reminders_before_truncate on reminders;
    drop trigger reminders_before_delete on reminders;
    drop trigger contacts_before_truncate on contacts;
    drop trigger contacts_before_delete on contacts;
    drop function contacts_before_update, contacts_before_insert, place_of_account cascade;
    drop index contacts_account_day_idx;
    alter table contacts drop constraint contacts_promised_cents, drop constraint contacts_promise_whole,
      drop constraint contacts_days;
  `)
}
