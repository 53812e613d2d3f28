import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Templates that were there are in use: each save of theirs was a version. A generated document stays as it was made,
 * save for what becomes of it; a signed one for good. Signatures stand as they were given. Both stand in the property of
 * their lease, and in the audit trail.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    with counted as (
      select id, row_number() over (partition by parent_id order by created_at, id) as number,
        lead(id) over (partition by parent_id order by created_at, id) is null as last
      from _lease_templates_v
    )
    update _lease_templates_v v set version_version = c.number, version__status = 'published', latest = c.last
      from counted c where c.id = v.id;
    update lease_templates t set _status = 'published',
      version = greatest((select max(v.version_version) from _lease_templates_v v where v.parent_id = t.id), 1);

    alter table lease_documents add constraint lease_documents_days check (is_day(day));
    alter table lease_documents add constraint lease_documents_hash
      check (sha256 ~ '^[0-9a-f]{64}$' and (signed_sha256 is null or signed_sha256 ~ '^[0-9a-f]{64}$'));
    alter table lease_documents add constraint lease_documents_signed
      check ((signed_file_id is null) = (signed_sha256 is null) and (signed_file_id is null or state in ('signed', 'superseded')));
    alter table signatures add constraint signatures_days check (is_day(signed_on));
    alter table signatures add constraint signatures_how
      check ((answer = 'signed') = (how is not null) and (how is distinct from 'onScreen' or strokes is not null)
        and (answer = 'signed' or coalesce(btrim(reason), '') <> ''));

    create function place_of_lease() returns trigger language plpgsql as $fn$
    begin
      new.property_id := (select property_id from leases where id = new.lease_id);
      return new;
    end $fn$;
    create trigger lease_documents_place before insert on lease_documents for each row execute function place_of_lease();

    create function signatures_before_insert() returns trigger language plpgsql as $fn$
    declare
      found lease_documents;
    begin
      select * into found from lease_documents where id = new.document_id for update;
      if found.state not in ('generated', 'outForSignature') then
        raise exception 'This document is %: nobody can sign it any more. Generate the next version.',
          case found.state when 'signed' then 'signed by all' else found.state::text end
          using errcode = 'RB409', hint = 'DOCUMENT_CLOSED';
      end if;
      if found.sha256 <> new.sha256 then
        raise exception 'What was signed is not what was generated. Open the document again.'
          using errcode = 'RB409', hint = 'DOCUMENT_CHANGED';
      end if;
      new.property_id := found.property_id;
      return new;
    end $fn$;
    create trigger signatures_insert before insert on signatures for each row execute function signatures_before_insert();

    create function lease_documents_before_update() returns trigger language plpgsql as $fn$
    declare
      may_change text[] := array['updated_at', 'state', 'signed_file_id', 'signed_sha256'];
    begin
      if to_jsonb(old) - may_change is distinct from to_jsonb(new) - may_change then
        raise exception 'A document stays as it was generated. Generate the next version.'
          using errcode = 'RB409', hint = 'DOCUMENT_FIXED';
      end if;
      if old.state = 'signed' and (new.state not in ('signed', 'superseded')
        or (old.signed_file_id, old.signed_sha256) is distinct from (new.signed_file_id, new.signed_sha256)) then
        raise exception 'A signed document stays as it is. Only an amendment or a renewal supersedes it.'
          using errcode = 'RB409', hint = 'DOCUMENT_FIXED';
      end if;
      return new;
    end $fn$;
    create trigger lease_documents_before_update before update on lease_documents
      for each row execute function lease_documents_before_update();

    create function signatures_before_update() returns trigger language plpgsql as $fn$
    begin
      if to_jsonb(old) - 'updated_at' is distinct from to_jsonb(new) - 'updated_at' then
        raise exception 'A signature stands as it was given.' using errcode = 'RB409', hint = 'DOCUMENT_FIXED';
      end if;
      return new;
    end $fn$;
    create trigger signatures_before_update before update on signatures
      for each row execute function signatures_before_update();

    create trigger lease_documents_before_delete before delete on lease_documents for each row execute function refuse_delete();
    create trigger lease_documents_before_truncate before truncate on lease_documents
      for each statement execute function refuse_delete();
    create trigger signatures_before_delete before delete on signatures for each row execute function refuse_delete();
    create trigger signatures_before_truncate before truncate on signatures for each statement execute function refuse_delete();

    create trigger lease_documents_trail_insert after insert on lease_documents referencing new table as after_rows
      for each statement execute function trail_entries('lease-documents');
    create trigger lease_documents_trail_update after update on lease_documents
      referencing old table as before_rows new table as after_rows
      for each statement execute function trail_entries('lease-documents');
    create trigger signatures_trail_insert after insert on signatures referencing new table as after_rows
      for each statement execute function trail_entries('signatures');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger signatures_trail_insert on signatures;
    drop trigger lease_documents_trail_update on lease_documents;
    drop trigger lease_documents_trail_insert on lease_documents;
    drop trigger signatures_before_truncate on signatures;
    drop trigger signatures_before_delete on signatures;
    drop trigger lease_documents_before_truncate on lease_documents;
    drop trigger lease_documents_before_delete on lease_documents;
    drop function signatures_before_update, lease_documents_before_update, signatures_before_insert, place_of_lease cascade;
    alter table signatures drop constraint signatures_how, drop constraint signatures_days;
    alter table lease_documents drop constraint lease_documents_signed, drop constraint lease_documents_hash,
      drop constraint lease_documents_days;
  `)
}
