import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Notices and the mails that bring documents stand in the property of their lease, and in the audit trail. A notice that was
 * made has its document for good.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table notice_batches add constraint notice_batches_days check (is_day(day));
    alter table notices add constraint notices_made
      check ((status = 'made') = (document_id is not null) and (status = 'failed') = (why is not null));
    create unique index notices_document_once on notices (document_id) where document_id is not null;
    create index notices_waiting on notices (batch_id, id) where status = 'waiting';

    create trigger notices_place before insert on notices for each row execute function place_of_lease();
    create function place_of_lease_document() returns trigger language plpgsql as $fn$
    begin
      new.property_id := (select property_id from lease_documents where id = new.document_id);
      return new;
    end $fn$;
    create trigger document_mails_place before insert on document_mails
      for each row execute function place_of_lease_document();

    create function notices_before_update() returns trigger language plpgsql as $fn$
    begin
      if old.status = 'made' and to_jsonb(old) - 'updated_at' is distinct from to_jsonb(new) - 'updated_at' then
        raise exception 'A notice that was made stands. Begin another batch.' using errcode = 'RB409', hint = 'DOCUMENT_FIXED';
      end if;
      return new;
    end $fn$;
    create trigger notices_before_update before update on notices for each row execute function notices_before_update();

    create trigger notice_batches_before_delete before delete on notice_batches for each row execute function refuse_delete();
    create trigger notice_batches_before_truncate before truncate on notice_batches
      for each statement execute function refuse_delete();
    create trigger notices_before_delete before delete on notices for each row execute function refuse_delete();
    create trigger notices_before_truncate before truncate on notices for each statement execute function refuse_delete();
    create trigger document_mails_before_delete before delete on document_mails for each row execute function refuse_delete();
    create trigger document_mails_before_truncate before truncate on document_mails
      for each statement execute function refuse_delete();

    create trigger notice_batches_trail_insert after insert on notice_batches referencing new table as after_rows
      for each statement execute function trail_entries('notice-batches');
    create trigger notices_trail_insert after insert on notices referencing new table as after_rows
      for each statement execute function trail_entries('notices');
    create trigger notices_trail_update after update on notices
      referencing old table as before_rows new table as after_rows
      for each statement execute function trail_entries('notices');
    create trigger document_mails_trail_insert after insert on document_mails referencing new table as after_rows
      for each statement execute function trail_entries('document-mails');
    create trigger document_mails_trail_update after update on document_mails
      referencing old table as before_rows new table as after_rows
      for each statement execute function trail_entries('document-mails');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger document_mails_trail_update on document_mails;
    drop trigger document_mails_trail_insert on document_mails;
    drop trigger notices_trail_update on notices;
    drop trigger notices_trail_insert on notices;
    drop trigger notice_batches_trail_insert on notice_batches;
    drop trigger document_mails_before_truncate on document_mails;
    drop trigger document_mails_before_delete on document_mails;
    drop trigger notices_before_truncate on notices;
    drop trigger notices_before_delete on notices;
    drop trigger notice_batches_before_truncate on notice_batches;
    drop trigger notice_batches_before_delete on notice_batches;
    drop trigger notices_place on notices;
    drop function notices_before_update, place_of_lease_document cascade;
    drop index notices_waiting, notices_document_once;
    alter table notices drop constraint notices_made;
    alter table notice_batches drop constraint notice_batches_days;
  `)
}
