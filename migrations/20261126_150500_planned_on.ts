import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What a bank's file becomes follows from its lines, what people chose, and the books. By a print of those books a commit
 * tells that the plan it finds is what it would work out again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Null: not known, or a choice was made since, for which only a part was planned anew.
    alter table import_files add column planned_on text;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table import_files drop column planned_on`)
}
