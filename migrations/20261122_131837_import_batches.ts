import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_import_batches_counts_record" AS ENUM('properties', 'units', 'tenants', 'leases', 'openingBalances', 'depositsHeld', 'payments', 'expenses', 'vendors', 'expenseCategories');
  CREATE TYPE "public"."enum_import_batches_kind" AS ENUM('portfolio');
  CREATE TABLE "import_batches_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"sha256" varchar NOT NULL
  );
  
  CREATE TABLE "import_batches_counts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"record" "enum_import_batches_counts_record" NOT NULL,
  	"added" numeric NOT NULL,
  	"already_there" numeric NOT NULL
  );
  
  CREATE TABLE "import_batches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_import_batches_kind" NOT NULL,
  	"added_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "import_batches_id" integer;
  ALTER TABLE "import_batches_files" ADD CONSTRAINT "import_batches_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "import_batches_counts" ADD CONSTRAINT "import_batches_counts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "import_batches_files_order_idx" ON "import_batches_files" USING btree ("_order");
  CREATE INDEX "import_batches_files_parent_id_idx" ON "import_batches_files" USING btree ("_parent_id");
  CREATE INDEX "import_batches_counts_order_idx" ON "import_batches_counts" USING btree ("_order");
  CREATE INDEX "import_batches_counts_parent_id_idx" ON "import_batches_counts" USING btree ("_parent_id");
  CREATE INDEX "import_batches_added_by_idx" ON "import_batches" USING btree ("added_by_id");
  CREATE INDEX "import_batches_updated_at_idx" ON "import_batches" USING btree ("updated_at");
  CREATE INDEX "import_batches_created_at_idx" ON "import_batches" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_import_batches_fk" FOREIGN KEY ("import_batches_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_import_batches_id_idx" ON "payload_locked_documents_rels" USING btree ("import_batches_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "import_batches_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "import_batches_counts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "import_batches" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "import_batches_files" CASCADE;
  DROP TABLE "import_batches_counts" CASCADE;
  DROP TABLE "import_batches" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_import_batches_fk";
  
  DROP INDEX "payload_locked_documents_rels_import_batches_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "import_batches_id";
  DROP TYPE "public"."enum_import_batches_counts_record";
  DROP TYPE "public"."enum_import_batches_kind";`)
}
