import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What was mailed to whom stands in the audit trail like every other record. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger statements_trail_insert after insert on statements referencing new table as after_rows
      for each statement execute function trail_entries('statements');
    create trigger statements_trail_update after update on statements
      referencing old table as before_rows new table as after_rows
      for each statement execute function trail_entries('statements');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger statements_trail_insert on statements;
    drop trigger statements_trail_update on statements;
  `)
}
