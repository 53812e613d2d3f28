import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'checkFilesEachDay';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'checkFilesEachDay';
  CREATE TABLE "file_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"as_of" timestamp(3) with time zone NOT NULL,
  	"records" numeric NOT NULL,
  	"files" numeric NOT NULL,
  	"faults" numeric NOT NULL,
  	"details" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "file_checks_id" integer;
  CREATE INDEX "file_checks_updated_at_idx" ON "file_checks" USING btree ("updated_at");
  CREATE INDEX "file_checks_created_at_idx" ON "file_checks" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_file_checks_fk" FOREIGN KEY ("file_checks_id") REFERENCES "public"."file_checks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_file_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("file_checks_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "file_checks" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "file_checks" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_file_checks_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sweep', 'dailyBooks', 'makeNotices', 'sendReminders', 'dailyTasks', 'verifyEachDay');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sweep', 'dailyBooks', 'makeNotices', 'sendReminders', 'dailyTasks', 'verifyEachDay');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_file_checks_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "file_checks_id";`)
}
