import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "properties" ADD COLUMN "import_key" varchar;
  ALTER TABLE "units" ADD COLUMN "import_key" varchar;
  ALTER TABLE "tenants" ADD COLUMN "import_key" varchar;
  ALTER TABLE "leases" ADD COLUMN "import_key" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "properties" DROP COLUMN "import_key";
  ALTER TABLE "units" DROP COLUMN "import_key";
  ALTER TABLE "tenants" DROP COLUMN "import_key";
  ALTER TABLE "leases" DROP COLUMN "import_key";`)
}
