import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_notices_status" AS ENUM('waiting', 'made', 'failed');
  CREATE TYPE "public"."enum_document_mails_status" AS ENUM('waiting', 'sending', 'sent', 'failed', 'unknown');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'makeNotices' BEFORE 'sendReminders';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'makeNotices' BEFORE 'sendReminders';
  CREATE TABLE "notice_batches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"template_id" integer NOT NULL,
  	"template_version" numeric NOT NULL,
  	"total" numeric NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"mail" boolean DEFAULT false,
  	"subject" varchar,
  	"text" varchar,
  	"added_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"place" varchar NOT NULL,
  	"batch_id" integer NOT NULL,
  	"lease_id" integer NOT NULL,
  	"property_id" integer,
  	"document_id" integer,
  	"status" "enum_notices_status" DEFAULT 'waiting' NOT NULL,
  	"why" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "document_mails" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_id" integer NOT NULL,
  	"property_id" integer,
  	"tenant_id" integer NOT NULL,
  	"email" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"status" "enum_document_mails_status" NOT NULL,
  	"why" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"by_id" integer,
  	"batch_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "notice_batches_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "notices_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "document_mails_id" integer;
  ALTER TABLE "notice_batches" ADD CONSTRAINT "notice_batches_template_id_lease_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."lease_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notice_batches" ADD CONSTRAINT "notice_batches_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_batch_id_notice_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."notice_batches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_document_id_lease_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."lease_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_mails" ADD CONSTRAINT "document_mails_document_id_lease_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."lease_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_mails" ADD CONSTRAINT "document_mails_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_mails" ADD CONSTRAINT "document_mails_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_mails" ADD CONSTRAINT "document_mails_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_mails" ADD CONSTRAINT "document_mails_batch_id_notice_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."notice_batches"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "notice_batches_template_idx" ON "notice_batches" USING btree ("template_id");
  CREATE INDEX "notice_batches_added_by_idx" ON "notice_batches" USING btree ("added_by_id");
  CREATE INDEX "notice_batches_updated_at_idx" ON "notice_batches" USING btree ("updated_at");
  CREATE INDEX "notice_batches_created_at_idx" ON "notice_batches" USING btree ("created_at");
  CREATE INDEX "notices_batch_idx" ON "notices" USING btree ("batch_id");
  CREATE INDEX "notices_lease_idx" ON "notices" USING btree ("lease_id");
  CREATE INDEX "notices_property_idx" ON "notices" USING btree ("property_id");
  CREATE INDEX "notices_document_idx" ON "notices" USING btree ("document_id");
  CREATE INDEX "notices_status_idx" ON "notices" USING btree ("status");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE UNIQUE INDEX "batch_lease_idx" ON "notices" USING btree ("batch_id","lease_id");
  CREATE INDEX "document_mails_document_idx" ON "document_mails" USING btree ("document_id");
  CREATE INDEX "document_mails_property_idx" ON "document_mails" USING btree ("property_id");
  CREATE INDEX "document_mails_tenant_idx" ON "document_mails" USING btree ("tenant_id");
  CREATE INDEX "document_mails_status_idx" ON "document_mails" USING btree ("status");
  CREATE INDEX "document_mails_by_idx" ON "document_mails" USING btree ("by_id");
  CREATE INDEX "document_mails_batch_idx" ON "document_mails" USING btree ("batch_id");
  CREATE INDEX "document_mails_updated_at_idx" ON "document_mails" USING btree ("updated_at");
  CREATE INDEX "document_mails_created_at_idx" ON "document_mails" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_email_idx" ON "document_mails" USING btree ("document_id","email");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notice_batches_fk" FOREIGN KEY ("notice_batches_id") REFERENCES "public"."notice_batches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_document_mails_fk" FOREIGN KEY ("document_mails_id") REFERENCES "public"."document_mails"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_notice_batches_id_idx" ON "payload_locked_documents_rels" USING btree ("notice_batches_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_document_mails_id_idx" ON "payload_locked_documents_rels" USING btree ("document_mails_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notice_batches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "document_mails" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "notice_batches" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "document_mails" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_notice_batches_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_notices_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_document_mails_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sweep', 'dailyBooks', 'sendReminders', 'dailyTasks', 'verifyEachDay');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sweep', 'dailyBooks', 'sendReminders', 'dailyTasks', 'verifyEachDay');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_notice_batches_id_idx";
  DROP INDEX "payload_locked_documents_rels_notices_id_idx";
  DROP INDEX "payload_locked_documents_rels_document_mails_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "notice_batches_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "notices_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "document_mails_id";
  DROP TYPE "public"."enum_notices_status";
  DROP TYPE "public"."enum_document_mails_status";`)
}
