import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_leases_standing" AS ENUM('draft', 'outForSignature', 'upcoming', 'current', 'endsSoon', 'monthToMonth', 'ended', 'terminated');
  ALTER TABLE "leases" ADD COLUMN "standing" "enum_leases_standing";
  ALTER TABLE "leases" ADD COLUMN "current_rent_cents" numeric;
  CREATE INDEX "leases_standing_idx" ON "leases" USING btree ("standing");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "leases_standing_idx";
  ALTER TABLE "leases" DROP COLUMN "standing";
  ALTER TABLE "leases" DROP COLUMN "current_rent_cents";
  DROP TYPE "public"."enum_leases_standing";`)
}
