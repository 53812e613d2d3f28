import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_lease_templates_kind" ADD VALUE 'receipt';
  ALTER TYPE "public"."enum__lease_templates_v_version_kind" ADD VALUE 'receipt';
  ALTER TYPE "public"."enum_lease_documents_kind" ADD VALUE 'receipt';
  ALTER TABLE "leases" ADD COLUMN "activated_reason" varchar;
  ALTER TABLE "lease_documents" ADD COLUMN "payment_id" integer;
  ALTER TABLE "lease_documents" ADD CONSTRAINT "lease_documents_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "lease_documents_payment_idx" ON "lease_documents" USING btree ("payment_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "lease_documents" DROP CONSTRAINT "lease_documents_payment_id_payments_id_fk";
  
  ALTER TABLE "lease_templates" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "lease_templates" ALTER COLUMN "kind" SET DEFAULT 'lease'::text;
  UPDATE "lease_templates" SET "kind" = 'letter' WHERE "kind" = 'receipt';
  DROP TYPE "public"."enum_lease_templates_kind";
  CREATE TYPE "public"."enum_lease_templates_kind" AS ENUM('lease', 'renewal', 'amendment', 'rentIncrease', 'notice', 'letter');
  ALTER TABLE "lease_templates" ALTER COLUMN "kind" SET DEFAULT 'lease'::"public"."enum_lease_templates_kind";
  ALTER TABLE "lease_templates" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_lease_templates_kind" USING "kind"::"public"."enum_lease_templates_kind";
  ALTER TABLE "_lease_templates_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  ALTER TABLE "_lease_templates_v" ALTER COLUMN "version_kind" SET DEFAULT 'lease'::text;
  UPDATE "_lease_templates_v" SET "version_kind" = 'letter' WHERE "version_kind" = 'receipt';
  DROP TYPE "public"."enum__lease_templates_v_version_kind";
  CREATE TYPE "public"."enum__lease_templates_v_version_kind" AS ENUM('lease', 'renewal', 'amendment', 'rentIncrease', 'notice', 'letter');
  ALTER TABLE "_lease_templates_v" ALTER COLUMN "version_kind" SET DEFAULT 'lease'::"public"."enum__lease_templates_v_version_kind";
  ALTER TABLE "_lease_templates_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__lease_templates_v_version_kind" USING "version_kind"::"public"."enum__lease_templates_v_version_kind";
  ALTER TABLE "lease_documents" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_lease_documents_kind";
  CREATE TYPE "public"."enum_lease_documents_kind" AS ENUM('lease', 'renewal', 'amendment', 'rentIncrease', 'notice', 'letter');
  ALTER TABLE "lease_documents" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_lease_documents_kind" USING "kind"::"public"."enum_lease_documents_kind";
  DROP INDEX "lease_documents_payment_idx";
  ALTER TABLE "leases" DROP COLUMN "activated_reason";
  ALTER TABLE "lease_documents" DROP COLUMN "payment_id";`)
}
