import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_move_outs_entries_kind" AS ENUM('charges', 'deposit-movements', 'refunds');
  CREATE TABLE "move_outs_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_move_outs_entries_kind" NOT NULL,
  	"entry" numeric NOT NULL
  );
  
  CREATE TABLE "move_outs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"lease_id" integer NOT NULL,
  	"unit_id" integer NOT NULL,
  	"property_id" integer NOT NULL,
  	"move_out_day" timestamp(3) with time zone NOT NULL,
  	"settled_on" timestamp(3) with time zone NOT NULL,
  	"lease_day_before" timestamp(3) with time zone,
  	"held_cents" numeric NOT NULL,
  	"damages_cents" numeric NOT NULL,
  	"owed_cents" numeric NOT NULL,
  	"withheld_cents" numeric NOT NULL,
  	"refunded_cents" numeric NOT NULL,
  	"prepaid_refunded_cents" numeric NOT NULL,
  	"still_owed_cents" numeric NOT NULL,
  	"forwarding_address" varchar,
  	"letter_id" integer NOT NULL,
  	"by_id" integer,
  	"undone_at" timestamp(3) with time zone,
  	"undone_by_id" integer,
  	"undo_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "move_outs_id" integer;
  ALTER TABLE "move_outs_entries" ADD CONSTRAINT "move_outs_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."move_outs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "move_outs" ADD CONSTRAINT "move_outs_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "move_outs" ADD CONSTRAINT "move_outs_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "move_outs" ADD CONSTRAINT "move_outs_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "move_outs" ADD CONSTRAINT "move_outs_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "move_outs" ADD CONSTRAINT "move_outs_letter_id_documents_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "move_outs" ADD CONSTRAINT "move_outs_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "move_outs" ADD CONSTRAINT "move_outs_undone_by_id_users_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "move_outs_entries_order_idx" ON "move_outs_entries" USING btree ("_order");
  CREATE INDEX "move_outs_entries_parent_id_idx" ON "move_outs_entries" USING btree ("_parent_id");
  CREATE INDEX "move_outs_account_idx" ON "move_outs" USING btree ("account_id");
  CREATE INDEX "move_outs_lease_idx" ON "move_outs" USING btree ("lease_id");
  CREATE INDEX "move_outs_unit_idx" ON "move_outs" USING btree ("unit_id");
  CREATE INDEX "move_outs_property_idx" ON "move_outs" USING btree ("property_id");
  CREATE INDEX "move_outs_letter_idx" ON "move_outs" USING btree ("letter_id");
  CREATE INDEX "move_outs_by_idx" ON "move_outs" USING btree ("by_id");
  CREATE INDEX "move_outs_undone_by_idx" ON "move_outs" USING btree ("undone_by_id");
  CREATE INDEX "move_outs_updated_at_idx" ON "move_outs" USING btree ("updated_at");
  CREATE INDEX "move_outs_created_at_idx" ON "move_outs" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_move_outs_fk" FOREIGN KEY ("move_outs_id") REFERENCES "public"."move_outs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_move_outs_id_idx" ON "payload_locked_documents_rels" USING btree ("move_outs_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "move_outs_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "move_outs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "move_outs_entries" CASCADE;
  DROP TABLE "move_outs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_move_outs_fk";
  
  DROP INDEX "payload_locked_documents_rels_move_outs_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "move_outs_id";
  DROP TYPE "public"."enum_move_outs_entries_kind";`)
}
