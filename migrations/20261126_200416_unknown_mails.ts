import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_statements_status" ADD VALUE 'unknown';
  ALTER TYPE "public"."enum_reminders_status" ADD VALUE 'unknown';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "statements" ALTER COLUMN "status" SET DATA TYPE text;
  UPDATE "statements" SET "status" = 'sending' WHERE "status" = 'unknown';
  DROP TYPE "public"."enum_statements_status";
  CREATE TYPE "public"."enum_statements_status" AS ENUM('sending', 'sent', 'failed');
  ALTER TABLE "statements" ALTER COLUMN "status" SET DATA TYPE "public"."enum_statements_status" USING "status"::"public"."enum_statements_status";
  ALTER TABLE "reminders" ALTER COLUMN "status" SET DATA TYPE text;
  UPDATE "reminders" SET "status" = 'sending' WHERE "status" = 'unknown';
  DROP TYPE "public"."enum_reminders_status";
  CREATE TYPE "public"."enum_reminders_status" AS ENUM('waiting', 'sending', 'sent', 'failed');
  ALTER TABLE "reminders" ALTER COLUMN "status" SET DATA TYPE "public"."enum_reminders_status" USING "status"::"public"."enum_reminders_status";`)
}
