import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contacts_way" AS ENUM('call', 'message', 'email', 'letter', 'visit');
  CREATE TYPE "public"."enum_contacts_side" AS ENUM('office', 'tenant');
  CREATE TYPE "public"."enum_reminders_status" AS ENUM('waiting', 'sending', 'sent', 'failed');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'sendReminders' BEFORE 'dailyTasks';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'sendReminders' BEFORE 'dailyTasks';
  CREATE TABLE "contacts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"tenant_id" integer,
  	"day" timestamp(3) with time zone NOT NULL,
  	"way" "enum_contacts_way" DEFAULT 'call' NOT NULL,
  	"side" "enum_contacts_side" DEFAULT 'office' NOT NULL,
  	"said" varchar NOT NULL,
  	"promised_cents" numeric,
  	"promised_by" timestamp(3) with time zone,
  	"replaces_id" integer,
  	"property_id" integer,
  	"reminder_id" integer,
  	"added_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reminders" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"property_id" integer,
  	"tenant_id" integer NOT NULL,
  	"email" varchar NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"past_due_cents" numeric NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"status" "enum_reminders_status" NOT NULL,
  	"why" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"by_id" integer,
  	"batch" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "contacts_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reminders_id" integer;
  ALTER TABLE "settings" ADD COLUMN "reminder_subject" varchar DEFAULT 'Rent for {{place}}: {{pastDue}} is past due' NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "reminder_text" varchar DEFAULT 'Hello {{tenant}},
  
  {{pastDue}} for {{place}} is past due. The oldest part of it was due on {{oldestDueDate}}.
  
  Please pay, or tell us when you can. If you have paid in the last days, thank you; this mail then crossed your payment.
  
  {{business}}' NOT NULL;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_replaces_id_contacts_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_reminder_id_reminders_id_fk" FOREIGN KEY ("reminder_id") REFERENCES "public"."reminders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reminders" ADD CONSTRAINT "reminders_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reminders" ADD CONSTRAINT "reminders_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reminders" ADD CONSTRAINT "reminders_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reminders" ADD CONSTRAINT "reminders_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "contacts_account_idx" ON "contacts" USING btree ("account_id");
  CREATE INDEX "contacts_tenant_idx" ON "contacts" USING btree ("tenant_id");
  CREATE INDEX "contacts_day_idx" ON "contacts" USING btree ("day");
  CREATE UNIQUE INDEX "contacts_replaces_idx" ON "contacts" USING btree ("replaces_id");
  CREATE INDEX "contacts_property_idx" ON "contacts" USING btree ("property_id");
  CREATE UNIQUE INDEX "contacts_reminder_idx" ON "contacts" USING btree ("reminder_id");
  CREATE INDEX "contacts_added_by_idx" ON "contacts" USING btree ("added_by_id");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "reminders_account_idx" ON "reminders" USING btree ("account_id");
  CREATE INDEX "reminders_property_idx" ON "reminders" USING btree ("property_id");
  CREATE INDEX "reminders_tenant_idx" ON "reminders" USING btree ("tenant_id");
  CREATE INDEX "reminders_day_idx" ON "reminders" USING btree ("day");
  CREATE INDEX "reminders_by_idx" ON "reminders" USING btree ("by_id");
  CREATE INDEX "reminders_batch_idx" ON "reminders" USING btree ("batch");
  CREATE INDEX "reminders_updated_at_idx" ON "reminders" USING btree ("updated_at");
  CREATE INDEX "reminders_created_at_idx" ON "reminders" USING btree ("created_at");
  CREATE UNIQUE INDEX "account_email_day_idx" ON "reminders" USING btree ("account_id","email","day");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reminders_fk" FOREIGN KEY ("reminders_id") REFERENCES "public"."reminders"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_locked_documents_rels_reminders_id_idx" ON "payload_locked_documents_rels" USING btree ("reminders_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "contacts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reminders" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "reminders" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_contacts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reminders_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sweep', 'dailyBooks', 'dailyTasks', 'verifyEachDay');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sweep', 'dailyBooks', 'dailyTasks', 'verifyEachDay');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_contacts_id_idx";
  DROP INDEX "payload_locked_documents_rels_reminders_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "contacts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reminders_id";
  ALTER TABLE "settings" DROP COLUMN "reminder_subject";
  ALTER TABLE "settings" DROP COLUMN "reminder_text";
  DROP TYPE "public"."enum_contacts_way";
  DROP TYPE "public"."enum_contacts_side";
  DROP TYPE "public"."enum_reminders_status";`)
}
