import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_tasks_repeat_unit" AS ENUM('days', 'weeks', 'months');
  ALTER TABLE "tasks" ADD COLUMN "repeat_every" numeric;
  ALTER TABLE "tasks" ADD COLUMN "repeat_unit" "enum_tasks_repeat_unit" DEFAULT 'months';
  ALTER TABLE "tasks" ADD COLUMN "done_at" timestamp(3) with time zone;
  ALTER TABLE "tasks" ADD COLUMN "rank" numeric;
  ALTER TABLE "tasks" ADD COLUMN "repeat_from" timestamp(3) with time zone;
  ALTER TABLE "tasks" ADD COLUMN "repeat_of_id" integer;
  ALTER TABLE "tasks" ADD COLUMN "made_for" varchar;
  ALTER TABLE "tasks" ADD COLUMN "reminded_for" timestamp(3) with time zone;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_repeat_of_id_tasks_id_fk" FOREIGN KEY ("repeat_of_id") REFERENCES "public"."tasks"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "tasks_repeat_of_idx" ON "tasks" USING btree ("repeat_of_id");
  CREATE UNIQUE INDEX "tasks_made_for_idx" ON "tasks" USING btree ("made_for");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tasks" DROP CONSTRAINT "tasks_repeat_of_id_tasks_id_fk";
  
  DROP INDEX "tasks_repeat_of_idx";
  DROP INDEX "tasks_made_for_idx";
  ALTER TABLE "tasks" DROP COLUMN "repeat_every";
  ALTER TABLE "tasks" DROP COLUMN "repeat_unit";
  ALTER TABLE "tasks" DROP COLUMN "done_at";
  ALTER TABLE "tasks" DROP COLUMN "rank";
  ALTER TABLE "tasks" DROP COLUMN "repeat_from";
  ALTER TABLE "tasks" DROP COLUMN "repeat_of_id";
  ALTER TABLE "tasks" DROP COLUMN "made_for";
  ALTER TABLE "tasks" DROP COLUMN "reminded_for";
  DROP TYPE "public"."enum_tasks_repeat_unit";`)
}
