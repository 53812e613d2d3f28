import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Large imports spend most of their time in the database. What is asked is the same as before, asked once a statement
 * instead of once a row: until when a property's books are closed, and that a row belongs to an import. Nothing is ever
 * deleted from `import_batches` or `bank_accounts`, so whoever points there has to be looked at only when it is written.
 */

const closedDays = (days: 'closed' | 'asked for each row') =>
  sql.raw(
    days === 'closed'
      ? `with closed as materialized (
          select property_id, lock_date_of(property_id) as through from (select distinct property_id from after_rows) d
        )
        select day_of(n.date) as day, n.property_id into found_row
          from after_rows n join closed on closed.property_id = n.property_id`
      : `select day_of(n.date) as day, n.property_id into found_row from after_rows n
          join (select property_id, lock_date_of(property_id) as through
            from (select distinct property_id from after_rows) d) closed on closed.property_id = n.property_id`,
  )

const inBulk = (days: Parameters<typeof closedDays>[0]) => sql`
    create or replace function payments_in_bulk() returns trigger language plpgsql as $fn$
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
      ${closedDays(days)}
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

    create or replace function outlays_in_bulk() returns trigger language plpgsql as $fn$
    declare
      found_row record;
      starts date;
    begin
      if not writes_in_bulk() then
        return null;
      end if;
      perform pg_advisory_xact_lock_shared(7205002);
      starts := (select day_of(books_start) from settings limit 1);
      ${closedDays(days)}
        where day_of(n.date) <= closed.through or day_of(n.date) < starts order by n.id limit 1;
      if found then
        perform refuse_closed_day(found_row.day, found_row.property_id);
      end if;
      return null;
    end $fn$;
  `

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(inBulk('closed'))
  await db.execute(sql`
    alter table import_rows drop constraint import_rows_batch_id_fkey, drop constraint import_rows_bank_account_id_fkey;
    create function import_rows_belong() returns trigger language plpgsql as $fn$
    begin
      if exists (select 1 from (select distinct batch_id, bank_account_id from after_rows) r
          left join import_batches b on b.id = r.batch_id
        where b.id is null or b.bank_account_id is distinct from r.bank_account_id) then
        raise exception 'A row belongs to an import, and to the bank account of that import.'
          using errcode = 'foreign_key_violation', table = 'import_rows';
      end if;
      return null;
    end $fn$;
    create trigger import_rows_belong after insert on import_rows referencing new table as after_rows
      for each statement execute function import_rows_belong();
    create function import_rows_stay() returns trigger language plpgsql as $fn$
    begin
      if (old.batch_id, old."row", old.bank_account_id) is distinct from (new.batch_id, new."row", new.bank_account_id) then
        raise exception 'A row stays with its import.' using errcode = 'RB403', hint = 'NEVER_DELETED';
      end if;
      return new;
    end $fn$;
    create trigger import_rows_stay before update of batch_id, "row", bank_account_id on import_rows
      for each row execute function import_rows_stay();

    -- What is seen at the bank is seen in a row that stands, and such a row is not deleted: see import_rows_keep.
    alter table import_seen drop constraint import_seen_batch_id_row_fkey;
    create function import_seen_in_rows() returns trigger language plpgsql as $fn$
    begin
      if exists (select 1 from after_rows s left join import_rows r on r.batch_id = s.batch_id and r."row" = s."row"
        where r.standing is not true) then
        raise exception 'An entry is seen at the bank in a row that stands.'
          using errcode = 'foreign_key_violation', table = 'import_seen';
      end if;
      return null;
    end $fn$;
    create trigger import_seen_in_rows after insert on import_seen referencing new table as after_rows
      for each statement execute function import_seen_in_rows();

    -- The rows of one import are read together, whatever their states: the primary key finds them.
    drop index import_rows_state;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create index import_rows_state on import_rows (batch_id, state);
    drop trigger import_seen_in_rows on import_seen;
    drop function import_seen_in_rows;
    alter table import_seen add constraint import_seen_batch_id_row_fkey
      foreign key (batch_id, "row") references import_rows (batch_id, "row");
    drop trigger import_rows_stay on import_rows;
    drop trigger import_rows_belong on import_rows;
    drop function import_rows_stay, import_rows_belong;
    alter table import_rows
      add constraint import_rows_batch_id_fkey foreign key (batch_id) references import_batches (id),
      add constraint import_rows_bank_account_id_fkey foreign key (bank_account_id) references bank_accounts (id);
  `)
  await db.execute(inBulk('asked for each row'))
}
