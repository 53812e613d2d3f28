import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'payments';
  ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'expenses';
  ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'other-income';
  ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'properties';
  ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'units';
  ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'tenants';
  ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'leases';
  ALTER TYPE "public"."enum_import_batches_kind" ADD VALUE 'opening-balances';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "import_batches" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_import_batches_kind";
  CREATE TYPE "public"."enum_import_batches_kind" AS ENUM('portfolio', 'bank');
  ALTER TABLE "import_batches" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_import_batches_kind" USING "kind"::"public"."enum_import_batches_kind";`)
}
