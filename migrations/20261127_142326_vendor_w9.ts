import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_vendors_no1099_because" AS ENUM('corporation', 'card', 'goods', 'exempt', 'other');
  ALTER TABLE "vendors" ADD COLUMN "form_w9_id" integer;
  ALTER TABLE "vendors" ADD COLUMN "w9_received_on" timestamp(3) with time zone;
  ALTER TABLE "vendors" ADD COLUMN "no1099_because" "enum_vendors_no1099_because";
  ALTER TABLE "vendors" ADD CONSTRAINT "vendors_form_w9_id_documents_id_fk" FOREIGN KEY ("form_w9_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "vendors_form_w9_idx" ON "vendors" USING btree ("form_w9_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "vendors" DROP CONSTRAINT "vendors_form_w9_id_documents_id_fk";
  
  DROP INDEX "vendors_form_w9_idx";
  ALTER TABLE "vendors" DROP COLUMN "form_w9_id";
  ALTER TABLE "vendors" DROP COLUMN "w9_received_on";
  ALTER TABLE "vendors" DROP COLUMN "no1099_because";
  DROP TYPE "public"."enum_vendors_no1099_because";`)
}
