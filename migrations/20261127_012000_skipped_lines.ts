import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Rows of a bank's file that are no transactions, as totals and balances: people see which they were. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- { count, rows: the first of them, each with its reason }
    alter table import_files add column skipped jsonb not null default '{"count": 0, "rows": []}';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table import_files drop column skipped`)
}
