import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_import_batches_status" AS ENUM('columns', 'checking', 'posted', 'undone');
  CREATE TYPE "public"."enum_import_rules_direction" AS ENUM('in', 'out');
  CREATE TYPE "public"."enum_import_rules_outcome" AS ENUM('expense', 'otherIncome', 'notOurs');
  CREATE TYPE "public"."enum_import_rules_income_category" AS ENUM('laundry', 'vending', 'parking', 'storage', 'other');
  ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'bank';
  CREATE TABLE "import_rules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"contains" varchar NOT NULL,
  	"direction" "enum_import_rules_direction" DEFAULT 'out' NOT NULL,
  	"outcome" "enum_import_rules_outcome" DEFAULT 'expense' NOT NULL,
  	"payee_id" integer,
  	"category_id" integer,
  	"income_category" "enum_import_rules_income_category",
  	"property_id" integer,
  	"reason" varchar,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "import_batches" ADD COLUMN "status" "enum_import_batches_status" DEFAULT 'posted' NOT NULL;
  ALTER TABLE "import_batches" ADD COLUMN "bank_account_id" integer;
  ALTER TABLE "import_batches" ADD COLUMN "posted_at" timestamp(3) with time zone;
  ALTER TABLE "import_batches" ADD COLUMN "undone_at" timestamp(3) with time zone;
  ALTER TABLE "import_batches" ADD COLUMN "undone_by_id" integer;
  ALTER TABLE "import_batches" ADD COLUMN "undo_reason" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "import_rules_id" integer;
  ALTER TABLE "import_rules" ADD CONSTRAINT "import_rules_payee_id_vendors_id_fk" FOREIGN KEY ("payee_id") REFERENCES "public"."vendors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "import_rules" ADD CONSTRAINT "import_rules_category_id_expense_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."expense_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "import_rules" ADD CONSTRAINT "import_rules_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "import_rules" ADD CONSTRAINT "import_rules_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "import_rules_payee_idx" ON "import_rules" USING btree ("payee_id");
  CREATE INDEX "import_rules_category_idx" ON "import_rules" USING btree ("category_id");
  CREATE INDEX "import_rules_property_idx" ON "import_rules" USING btree ("property_id");
  CREATE INDEX "import_rules_added_by_idx" ON "import_rules" USING btree ("added_by_id");
  CREATE INDEX "import_rules_archived_at_idx" ON "import_rules" USING btree ("archived_at");
  CREATE INDEX "import_rules_updated_at_idx" ON "import_rules" USING btree ("updated_at");
  CREATE INDEX "import_rules_created_at_idx" ON "import_rules" USING btree ("created_at");
  ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_undone_by_id_users_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_import_rules_fk" FOREIGN KEY ("import_rules_id") REFERENCES "public"."import_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "import_batches_status_idx" ON "import_batches" USING btree ("status");
  CREATE INDEX "import_batches_bank_account_idx" ON "import_batches" USING btree ("bank_account_id");
  CREATE INDEX "import_batches_undone_by_idx" ON "import_batches" USING btree ("undone_by_id");
  CREATE INDEX "payload_locked_documents_rels_import_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("import_rules_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "import_rules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "import_rules" CASCADE;
  ALTER TABLE "import_batches" DROP CONSTRAINT "import_batches_bank_account_id_bank_accounts_id_fk";
  
  ALTER TABLE "import_batches" DROP CONSTRAINT "import_batches_undone_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_import_rules_fk";
  
  ALTER TABLE "import_batches" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_import_batches_kind";
  CREATE TYPE "public"."enum_import_batches_kind" AS ENUM('portfolio');
  ALTER TABLE "import_batches" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_import_batches_kind" USING "kind"::"public"."enum_import_batches_kind";
  DROP INDEX "import_batches_status_idx";
  DROP INDEX "import_batches_bank_account_idx";
  DROP INDEX "import_batches_undone_by_idx";
  DROP INDEX "payload_locked_documents_rels_import_rules_id_idx";
  ALTER TABLE "import_batches" DROP COLUMN "status";
  ALTER TABLE "import_batches" DROP COLUMN "bank_account_id";
  ALTER TABLE "import_batches" DROP COLUMN "posted_at";
  ALTER TABLE "import_batches" DROP COLUMN "undone_at";
  ALTER TABLE "import_batches" DROP COLUMN "undone_by_id";
  ALTER TABLE "import_batches" DROP COLUMN "undo_reason";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "import_rules_id";
  DROP TYPE "public"."enum_import_batches_status";
  DROP TYPE "public"."enum_import_rules_direction";
  DROP TYPE "public"."enum_import_rules_outcome";
  DROP TYPE "public"."enum_import_rules_income_category";`)
}
