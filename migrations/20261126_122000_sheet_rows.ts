import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Rows of spreadsheets beside those of banks: they are of no bank account, and keep their cells. What an import of a
 * hand-over added leaves the books again with its undo, when nothing else hangs on it; nothing else deletes a record.
 */
const KINDS = { properties: 'property', units: 'unit', tenants: 'tenant', leases: 'lease' }

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table import_rows alter column bank_account_id drop not null,
      -- By column, days and amounts written in one way.
      add column cells jsonb,
      -- A person has to correct how it is written before it can be matched.
      add column misread boolean not null default false;
    create unique index import_rows_sheet_identity_once on import_rows (identity) where standing and bank_account_id is null;

    alter table import_sources add column kind text not null default 'bank';
    alter table import_sources drop constraint import_sources_pkey;
    alter table import_sources alter column bank_account_id drop not null;
    create unique index import_sources_once on import_sources (kind, coalesce(bank_account_id, 0), md5(headers));

    alter table import_payers drop constraint import_payers_pkey;
    alter table import_payers alter column bank_account_id drop not null;
    create unique index import_payers_once on import_payers (bank_account_id, payer);
    create unique index import_payers_of_sheets_once on import_payers (payer) where bank_account_id is null;

    -- The undo of the import that added a record says which import it is, after it asked what hangs on it.
    create function refuse_delete_of_record() returns trigger language plpgsql as $fn$
    begin
      if exists (select 1 from import_rows r, jsonb_array_elements(r.records) e
        where r.batch_id = nullif(current_setting('app.undone_import', true), '')::integer and r.standing
          and e ->> 'kind' = tg_argv[0] and (e ->> 'id')::integer = old.id) then
        return old;
      end if;
      raise exception 'Nothing in the books is deleted. Void the entry, or archive the record.'
        using errcode = 'RB403', hint = 'NEVER_DELETED';
    end $fn$;

    -- The first table, in the order of names, that points to a record; null when none does. What is the record's own
    -- (the rows of its lists, what is worked out from it), and what the admin notes of open screens, does not count.
    create function held_by(p_table regclass, p_id integer) returns text language plpgsql stable as $fn$
    declare
      link record;
      found_one boolean;
    begin
      for link in select c.conrelid::regclass as name, a.attname as col from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = p_table and a.attname not in ('parent_id', '_parent_id')
          and c.conrelid::regclass::text not like 'payload_%'
          and c.conrelid::regclass::text not in ('rent_spans', 'months_without_charges')
        order by c.conrelid::regclass::text, a.attname
      loop
        execute format('select exists (select 1 from %s where %I = $1)', link.name, link.col) into found_one using p_id;
        if found_one then
          return link.name::text;
        end if;
      end loop;
      return null;
    end $fn$;

    create function lease_has_standing_entries(p_lease integer) returns boolean language sql stable as $fn$
      select exists (select 1 from charges where lease_id = p_lease and voided_at is null)
        or exists (select 1 from payments where lease_id = p_lease and voided_at is null)
        or exists (select 1 from credits where lease_id = p_lease and voided_at is null)
        or exists (select 1 from refunds where lease_id = p_lease and voided_at is null)
        or exists (select 1 from deposit_movements where lease_id = p_lease and voided_at is null)
    $fn$;

    -- Void entries hold nobody to a lease that an import takes back.
    create or replace function leases_keep_order() returns trigger language plpgsql as $fn$
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
      if tg_op = 'UPDATE' and lease_counts(old.status) and not lease_counts(new.status)
        and (case when nullif(current_setting('app.undone_import', true), '') is null
          then account_has_entries(new.account_id) else lease_has_standing_entries(new.id) end) then
        raise exception 'This lease has entries in its account, so it stays signed. Record a move-out, or end it.'
          using errcode = 'RB409', hint = 'LEASE_STATUS_ORDER', column = 'status';
      end if;
      return null;
    end $fn$;
  `)
  for (const [table, kind] of Object.entries(KINDS)) {
    await db.execute(
      sql.raw(`
      drop trigger ${table}_before_delete on ${table};
      create trigger ${table}_before_delete before delete on ${table} for each row execute function refuse_delete_of_record('${kind}');`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const table of Object.keys(KINDS)) {
    await db.execute(
      sql.raw(`
      drop trigger ${table}_before_delete on ${table};
      create trigger ${table}_before_delete before delete on ${table} for each row execute function refuse_delete();`),
    )
  }
  await db.execute(sql`
    create or replace function leases_keep_order() returns trigger language plpgsql as $fn$
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
    drop function lease_has_standing_entries, held_by, refuse_delete_of_record;
    delete from import_payers where bank_account_id is null;
    drop index import_payers_of_sheets_once, import_payers_once;
    alter table import_payers alter column bank_account_id set not null, add primary key (bank_account_id, payer);
    drop index import_sources_once;
    delete from import_sources where bank_account_id is null;
    alter table import_sources drop column kind, alter column bank_account_id set not null,
      add primary key (bank_account_id, headers);
    drop index import_rows_sheet_identity_once;
    alter table import_rows drop column cells, drop column misread;
  `)
}
