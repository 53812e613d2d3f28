import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What an import keeps beside its record: the file as it came, each of its rows with what it becomes, what a bank has
 * shown of the books, and what people chose before. A bank's line is in the books once: rule 25 of docs/domain.md.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table import_files (
      batch_id integer primary key references import_batches (id),
      name text not null,
      format text not null,
      bytes bytea not null,
      sheet text,
      sheets jsonb not null default '[]',
      sample jsonb not null default '[]',
      mapping jsonb,
      problem jsonb,
      gaps jsonb not null default '[]'
    );

    create table import_rows (
      batch_id integer not null references import_batches (id),
      "row" integer not null,
      bank_account_id integer not null references bank_accounts (id),
      day date,
      text text not null,
      cents bigint check (cents <> 0),
      balance_cents bigint,
      bank_id text,
      error jsonb,
      identity text,
      payer text,
      state text not null,
      becomes jsonb,
      why text not null default '',
      suggestions jsonb not null default '[]',
      choice jsonb,
      -- What a person said; null: what can be posted is.
      ticked boolean,
      -- Posted, linked or put aside, and not undone.
      standing boolean not null default false,
      -- What it wrote, or is linked to.
      records jsonb not null default '[]',
      primary key (batch_id, "row"),
      check (not standing or identity is not null)
    );
    create unique index import_rows_identity_once on import_rows (bank_account_id, identity) where standing;
    create index import_rows_day on import_rows (bank_account_id, day) where standing;
    create index import_rows_state on import_rows (batch_id, state);

    -- An entry answers for one line of the bank.
    create table import_seen (
      kind text not null,
      record_id integer not null,
      batch_id integer not null,
      "row" integer not null,
      primary key (kind, record_id),
      foreign key (batch_id, "row") references import_rows (batch_id, "row")
    );
    create index import_seen_row on import_seen (batch_id, "row");

    create table import_payers (
      bank_account_id integer not null references bank_accounts (id),
      payer text not null,
      becomes jsonb not null,
      batch_id integer not null references import_batches (id),
      at timestamptz not null default now(),
      primary key (bank_account_id, payer)
    );

    create table import_sources (
      bank_account_id integer not null references bank_accounts (id),
      headers text not null,
      mapping jsonb not null,
      primary key (bank_account_id, headers)
    );

    create function import_rows_keep() returns trigger language plpgsql as $fn$
    begin
      if old.standing then
        raise exception 'This row stands in the books. Undo its import.' using errcode = 'RB403', hint = 'NEVER_DELETED';
      end if;
      return old;
    end $fn$;
    create trigger import_rows_keep before delete on import_rows for each row execute function import_rows_keep();
    create trigger import_rows_before_truncate before truncate on import_rows for each statement execute function refuse_delete();
    create trigger import_files_before_delete before delete on import_files for each row execute function refuse_delete();
    create trigger import_batches_before_delete before delete on import_batches for each row execute function refuse_delete();

    create trigger import_rules_trail before insert or update or delete on import_rules
      for each row execute function trail_remember('import-rules', 'id');
    create trigger import_rules_before_delete before delete on import_rules for each row execute function refuse_delete();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger import_rules_before_delete on import_rules;
    drop trigger import_rules_trail on import_rules;
    drop trigger import_batches_before_delete on import_batches;
    drop table import_sources, import_payers, import_seen, import_rows, import_files;
    drop function import_rows_keep;
  `)
}
