import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What imports remember of payers, each import its own: the latest counts, and when it is forgotten what was remembered
 * before counts again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop index import_payers_of_sheets_once, import_payers_once;
    alter table import_payers add column id bigint generated always as identity primary key;
    create unique index import_payers_once on import_payers (batch_id, payer);
    create index import_payers_latest on import_payers (coalesce(bank_account_id, 0), payer, id desc);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from import_payers p using import_payers later
      where later.payer = p.payer and later.bank_account_id is not distinct from p.bank_account_id and later.id > p.id;
    drop index import_payers_latest, import_payers_once;
    alter table import_payers drop column id;
    create unique index import_payers_once on import_payers (bank_account_id, payer);
    create unique index import_payers_of_sheets_once on import_payers (payer) where bank_account_id is null;
  `)
}
