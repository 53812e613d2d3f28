import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "expenses" ADD COLUMN "task_id" integer;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "expenses_task_idx" ON "expenses" USING btree ("task_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "expenses" DROP CONSTRAINT "expenses_task_id_tasks_id_fk";
  
  DROP INDEX "expenses_task_idx";
  ALTER TABLE "expenses" DROP COLUMN "task_id";`)
}
