import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_lease_templates_kind" AS ENUM('lease', 'renewal', 'amendment', 'rentIncrease', 'notice', 'letter');
  CREATE TYPE "public"."enum_lease_templates_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__lease_templates_v_version_kind" AS ENUM('lease', 'renewal', 'amendment', 'rentIncrease', 'notice', 'letter');
  CREATE TYPE "public"."enum__lease_templates_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_lease_documents_kind" AS ENUM('lease', 'renewal', 'amendment', 'rentIncrease', 'notice', 'letter');
  CREATE TYPE "public"."enum_lease_documents_state" AS ENUM('generated', 'outForSignature', 'signed', 'declined', 'superseded');
  CREATE TYPE "public"."enum_signatures_role" AS ENUM('landlord', 'tenant');
  CREATE TYPE "public"."enum_signatures_answer" AS ENUM('signed', 'declined');
  CREATE TYPE "public"."enum_signatures_how" AS ENUM('onScreen', 'onPaper', 'elsewhere');
  CREATE TABLE "lease_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"lease_id" integer NOT NULL,
  	"property_id" integer,
  	"kind" "enum_lease_documents_kind" NOT NULL,
  	"version" numeric NOT NULL,
  	"template_id" integer NOT NULL,
  	"template_version" numeric NOT NULL,
  	"file_id" integer NOT NULL,
  	"signed_file_id" integer,
  	"values" jsonb NOT NULL,
  	"content" jsonb NOT NULL,
  	"signers" jsonb NOT NULL,
  	"state" "enum_lease_documents_state" DEFAULT 'generated' NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"sha256" varchar NOT NULL,
  	"signed_sha256" varchar,
  	"added_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "signatures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_id" integer NOT NULL,
  	"property_id" integer,
  	"line" numeric NOT NULL,
  	"role" "enum_signatures_role" NOT NULL,
  	"tenant_id" integer,
  	"name" varchar NOT NULL,
  	"answer" "enum_signatures_answer" NOT NULL,
  	"how" "enum_signatures_how",
  	"signed_on" timestamp(3) with time zone NOT NULL,
  	"reason" varchar,
  	"scan_id" integer,
  	"strokes" jsonb,
  	"sha256" varchar NOT NULL,
  	"added_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "lease_templates" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "lease_templates" ALTER COLUMN "content" DROP NOT NULL;
  ALTER TABLE "_lease_templates_v" ALTER COLUMN "version_name" DROP NOT NULL;
  ALTER TABLE "_lease_templates_v" ALTER COLUMN "version_content" DROP NOT NULL;
  ALTER TABLE "lease_templates" ADD COLUMN "kind" "enum_lease_templates_kind" DEFAULT 'lease';
  ALTER TABLE "lease_templates" ADD COLUMN "header" varchar;
  ALTER TABLE "lease_templates" ADD COLUMN "footer" varchar;
  ALTER TABLE "lease_templates" ADD COLUMN "initials" boolean DEFAULT false;
  ALTER TABLE "lease_templates" ADD COLUMN "version" numeric;
  ALTER TABLE "lease_templates" ADD COLUMN "_status" "enum_lease_templates_status" DEFAULT 'draft';
  ALTER TABLE "_lease_templates_v" ADD COLUMN "version_kind" "enum__lease_templates_v_version_kind" DEFAULT 'lease';
  ALTER TABLE "_lease_templates_v" ADD COLUMN "version_header" varchar;
  ALTER TABLE "_lease_templates_v" ADD COLUMN "version_footer" varchar;
  ALTER TABLE "_lease_templates_v" ADD COLUMN "version_initials" boolean DEFAULT false;
  ALTER TABLE "_lease_templates_v" ADD COLUMN "version_version" numeric;
  ALTER TABLE "_lease_templates_v" ADD COLUMN "version__status" "enum__lease_templates_v_version_status" DEFAULT 'draft';
  ALTER TABLE "_lease_templates_v" ADD COLUMN "latest" boolean;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lease_documents_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "signatures_id" integer;
  ALTER TABLE "lease_documents" ADD CONSTRAINT "lease_documents_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lease_documents" ADD CONSTRAINT "lease_documents_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lease_documents" ADD CONSTRAINT "lease_documents_template_id_lease_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."lease_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lease_documents" ADD CONSTRAINT "lease_documents_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lease_documents" ADD CONSTRAINT "lease_documents_signed_file_id_documents_id_fk" FOREIGN KEY ("signed_file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lease_documents" ADD CONSTRAINT "lease_documents_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_document_id_lease_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."lease_documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_scan_id_documents_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "lease_documents_title_idx" ON "lease_documents" USING btree ("title");
  CREATE INDEX "lease_documents_lease_idx" ON "lease_documents" USING btree ("lease_id");
  CREATE INDEX "lease_documents_property_idx" ON "lease_documents" USING btree ("property_id");
  CREATE INDEX "lease_documents_template_idx" ON "lease_documents" USING btree ("template_id");
  CREATE INDEX "lease_documents_file_idx" ON "lease_documents" USING btree ("file_id");
  CREATE INDEX "lease_documents_signed_file_idx" ON "lease_documents" USING btree ("signed_file_id");
  CREATE INDEX "lease_documents_state_idx" ON "lease_documents" USING btree ("state");
  CREATE INDEX "lease_documents_added_by_idx" ON "lease_documents" USING btree ("added_by_id");
  CREATE INDEX "lease_documents_updated_at_idx" ON "lease_documents" USING btree ("updated_at");
  CREATE INDEX "lease_documents_created_at_idx" ON "lease_documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "lease_kind_version_idx" ON "lease_documents" USING btree ("lease_id","kind","version");
  CREATE INDEX "signatures_document_idx" ON "signatures" USING btree ("document_id");
  CREATE INDEX "signatures_property_idx" ON "signatures" USING btree ("property_id");
  CREATE INDEX "signatures_tenant_idx" ON "signatures" USING btree ("tenant_id");
  CREATE INDEX "signatures_scan_idx" ON "signatures" USING btree ("scan_id");
  CREATE INDEX "signatures_added_by_idx" ON "signatures" USING btree ("added_by_id");
  CREATE INDEX "signatures_updated_at_idx" ON "signatures" USING btree ("updated_at");
  CREATE INDEX "signatures_created_at_idx" ON "signatures" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_line_idx" ON "signatures" USING btree ("document_id","line");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lease_documents_fk" FOREIGN KEY ("lease_documents_id") REFERENCES "public"."lease_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_signatures_fk" FOREIGN KEY ("signatures_id") REFERENCES "public"."signatures"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "lease_templates__status_idx" ON "lease_templates" USING btree ("_status");
  CREATE INDEX "_lease_templates_v_version_version__status_idx" ON "_lease_templates_v" USING btree ("version__status");
  CREATE INDEX "_lease_templates_v_latest_idx" ON "_lease_templates_v" USING btree ("latest");
  CREATE INDEX "payload_locked_documents_rels_lease_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("lease_documents_id");
  CREATE INDEX "payload_locked_documents_rels_signatures_id_idx" ON "payload_locked_documents_rels" USING btree ("signatures_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "lease_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "signatures" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "lease_documents" CASCADE;
  DROP TABLE "signatures" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lease_documents_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_signatures_fk";
  
  DROP INDEX "lease_templates__status_idx";
  DROP INDEX "_lease_templates_v_version_version__status_idx";
  DROP INDEX "_lease_templates_v_latest_idx";
  DROP INDEX "payload_locked_documents_rels_lease_documents_id_idx";
  DROP INDEX "payload_locked_documents_rels_signatures_id_idx";
  ALTER TABLE "lease_templates" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "lease_templates" ALTER COLUMN "content" SET NOT NULL;
  ALTER TABLE "_lease_templates_v" ALTER COLUMN "version_name" SET NOT NULL;
  ALTER TABLE "_lease_templates_v" ALTER COLUMN "version_content" SET NOT NULL;
  ALTER TABLE "lease_templates" DROP COLUMN "kind";
  ALTER TABLE "lease_templates" DROP COLUMN "header";
  ALTER TABLE "lease_templates" DROP COLUMN "footer";
  ALTER TABLE "lease_templates" DROP COLUMN "initials";
  ALTER TABLE "lease_templates" DROP COLUMN "version";
  ALTER TABLE "lease_templates" DROP COLUMN "_status";
  ALTER TABLE "_lease_templates_v" DROP COLUMN "version_kind";
  ALTER TABLE "_lease_templates_v" DROP COLUMN "version_header";
  ALTER TABLE "_lease_templates_v" DROP COLUMN "version_footer";
  ALTER TABLE "_lease_templates_v" DROP COLUMN "version_initials";
  ALTER TABLE "_lease_templates_v" DROP COLUMN "version_version";
  ALTER TABLE "_lease_templates_v" DROP COLUMN "version__status";
  ALTER TABLE "_lease_templates_v" DROP COLUMN "latest";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lease_documents_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "signatures_id";
  DROP TYPE "public"."enum_lease_templates_kind";
  DROP TYPE "public"."enum_lease_templates_status";
  DROP TYPE "public"."enum__lease_templates_v_version_kind";
  DROP TYPE "public"."enum__lease_templates_v_version_status";
  DROP TYPE "public"."enum_lease_documents_kind";
  DROP TYPE "public"."enum_lease_documents_state";
  DROP TYPE "public"."enum_signatures_role";
  DROP TYPE "public"."enum_signatures_answer";
  DROP TYPE "public"."enum_signatures_how";`)
}
