import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents" ADD COLUMN "original_name" varchar;
  CREATE INDEX "documents_original_name_idx" ON "documents" USING btree ("original_name");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "documents_original_name_idx";
  ALTER TABLE "documents" DROP COLUMN "original_name";`)
}
