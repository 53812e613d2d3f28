import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_refunds_method" AS ENUM('cash', 'check', 'moneyOrder', 'ach', 'zelle', 'card', 'other');
  CREATE TYPE "public"."enum_reversals_type" AS ENUM('rent', 'utility', 'damage', 'lateFee', 'other', 'deposit');
  CREATE TYPE "public"."enum_deposit_movements_method" AS ENUM('cash', 'check', 'moneyOrder', 'ach', 'zelle', 'card', 'other');
  CREATE TYPE "public"."enum_late_fees_status" AS ENUM('proposed', 'accepted', 'waived', 'withdrawn');
  CREATE TYPE "public"."enum_posting_runs_kind" AS ENUM('rent', 'lateFees');
  CREATE TYPE "public"."enum_audit_trail_source" AS ENUM('user', 'apiKey', 'job', 'import', 'command', 'database');
  CREATE TYPE "public"."enum_audit_trail_operation" AS ENUM('baseline', 'create', 'update', 'delete');
  ALTER TYPE "public"."enum_credits_type" ADD VALUE 'writeOff' BEFORE 'correction';
  ALTER TYPE "public"."enum_credits_type" ADD VALUE 'lateFeeWaiver' BEFORE 'correction';
  ALTER TYPE "public"."enum_deposit_movements_kind" ADD VALUE 'charged';
  ALTER TYPE "public"."enum_deposit_movements_kind" ADD VALUE 'withheld';
  ALTER TYPE "public"."enum_deposit_movements_kind" ADD VALUE 'refunded';
  CREATE TABLE "refunds" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"lease_id" integer,
  	"unit_id" integer,
  	"property_id" integer,
  	"amount_cents" numeric NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"method" "enum_refunds_method" DEFAULT 'check' NOT NULL,
  	"reference" varchar,
  	"bank_account_id" integer,
  	"memo" varchar,
  	"import_key" varchar,
  	"number" numeric,
  	"added_by_id" integer,
  	"voided_at" timestamp(3) with time zone,
  	"voided_by_id" integer,
  	"void_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reversals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"payment_id" integer NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"reason" varchar DEFAULT 'Returned by the bank' NOT NULL,
  	"account_id" integer NOT NULL,
  	"lease_id" integer,
  	"unit_id" integer,
  	"property_id" integer,
  	"amount_cents" numeric NOT NULL,
  	"type" "enum_reversals_type",
  	"import_key" varchar,
  	"number" numeric,
  	"added_by_id" integer,
  	"voided_at" timestamp(3) with time zone,
  	"voided_by_id" integer,
  	"void_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "late_fees" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"charge_id" integer NOT NULL,
  	"account_id" integer NOT NULL,
  	"lease_id" integer,
  	"unit_id" integer,
  	"property_id" integer,
  	"day" timestamp(3) with time zone NOT NULL,
  	"proposed_cents" numeric NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"status" "enum_late_fees_status" DEFAULT 'proposed' NOT NULL,
  	"waiver_proposed" boolean DEFAULT false,
  	"reason" varchar,
  	"fee_id" integer,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "posting_runs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_posting_runs_kind" NOT NULL,
  	"through" timestamp(3) with time zone NOT NULL,
  	"charges" numeric NOT NULL,
  	"accounts" numeric NOT NULL,
  	"total_cents" numeric NOT NULL,
  	"by_id" integer,
  	"undone_at" timestamp(3) with time zone,
  	"undone_by_id" integer,
  	"undo_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "verifications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"as_of" timestamp(3) with time zone NOT NULL,
  	"accounts" numeric NOT NULL,
  	"entries" numeric NOT NULL,
  	"balance_cents" numeric NOT NULL,
  	"differences" numeric NOT NULL,
  	"details" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_trail" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"person_id" integer,
  	"source" "enum_audit_trail_source" NOT NULL,
  	"operation" "enum_audit_trail_operation" NOT NULL,
  	"kind" varchar NOT NULL,
  	"record" varchar NOT NULL,
  	"reason" varchar,
  	"changes" jsonb NOT NULL
  );
  
  ALTER TABLE "payments" ADD COLUMN "bank_account_id" integer;
  ALTER TABLE "payments" ADD COLUMN "split_group" varchar;
  ALTER TABLE "charges" ADD COLUMN "run_id" integer;
  ALTER TABLE "charges" ADD COLUMN "reversal_id" integer;
  ALTER TABLE "deposit_movements" ADD COLUMN "method" "enum_deposit_movements_method";
  ALTER TABLE "deposit_movements" ADD COLUMN "reference" varchar;
  ALTER TABLE "deposit_movements" ADD COLUMN "bank_account_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "refunds_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reversals_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "late_fees_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "posting_runs_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "verifications_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "audit_trail_id" integer;
  ALTER TABLE "settings" ADD COLUMN "late_fees_automatic" boolean DEFAULT false;
  ALTER TABLE "settings" ADD COLUMN "nsf_fee_cents" numeric;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "refunds" ADD CONSTRAINT "refunds_voided_by_id_users_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reversals" ADD CONSTRAINT "reversals_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reversals" ADD CONSTRAINT "reversals_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reversals" ADD CONSTRAINT "reversals_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reversals" ADD CONSTRAINT "reversals_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reversals" ADD CONSTRAINT "reversals_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reversals" ADD CONSTRAINT "reversals_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reversals" ADD CONSTRAINT "reversals_voided_by_id_users_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_fees" ADD CONSTRAINT "late_fees_charge_id_charges_id_fk" FOREIGN KEY ("charge_id") REFERENCES "public"."charges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_fees" ADD CONSTRAINT "late_fees_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_fees" ADD CONSTRAINT "late_fees_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_fees" ADD CONSTRAINT "late_fees_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_fees" ADD CONSTRAINT "late_fees_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_fees" ADD CONSTRAINT "late_fees_fee_id_charges_id_fk" FOREIGN KEY ("fee_id") REFERENCES "public"."charges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "late_fees" ADD CONSTRAINT "late_fees_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posting_runs" ADD CONSTRAINT "posting_runs_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posting_runs" ADD CONSTRAINT "posting_runs_undone_by_id_users_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_trail" ADD CONSTRAINT "audit_trail_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "refunds_account_idx" ON "refunds" USING btree ("account_id");
  CREATE INDEX "refunds_lease_idx" ON "refunds" USING btree ("lease_id");
  CREATE INDEX "refunds_unit_idx" ON "refunds" USING btree ("unit_id");
  CREATE INDEX "refunds_property_idx" ON "refunds" USING btree ("property_id");
  CREATE INDEX "refunds_date_idx" ON "refunds" USING btree ("date");
  CREATE INDEX "refunds_bank_account_idx" ON "refunds" USING btree ("bank_account_id");
  CREATE INDEX "refunds_number_idx" ON "refunds" USING btree ("number");
  CREATE INDEX "refunds_added_by_idx" ON "refunds" USING btree ("added_by_id");
  CREATE INDEX "refunds_voided_at_idx" ON "refunds" USING btree ("voided_at");
  CREATE INDEX "refunds_voided_by_idx" ON "refunds" USING btree ("voided_by_id");
  CREATE INDEX "refunds_updated_at_idx" ON "refunds" USING btree ("updated_at");
  CREATE INDEX "refunds_created_at_idx" ON "refunds" USING btree ("created_at");
  CREATE INDEX "reversals_payment_idx" ON "reversals" USING btree ("payment_id");
  CREATE INDEX "reversals_date_idx" ON "reversals" USING btree ("date");
  CREATE INDEX "reversals_account_idx" ON "reversals" USING btree ("account_id");
  CREATE INDEX "reversals_lease_idx" ON "reversals" USING btree ("lease_id");
  CREATE INDEX "reversals_unit_idx" ON "reversals" USING btree ("unit_id");
  CREATE INDEX "reversals_property_idx" ON "reversals" USING btree ("property_id");
  CREATE INDEX "reversals_number_idx" ON "reversals" USING btree ("number");
  CREATE INDEX "reversals_added_by_idx" ON "reversals" USING btree ("added_by_id");
  CREATE INDEX "reversals_voided_at_idx" ON "reversals" USING btree ("voided_at");
  CREATE INDEX "reversals_voided_by_idx" ON "reversals" USING btree ("voided_by_id");
  CREATE INDEX "reversals_updated_at_idx" ON "reversals" USING btree ("updated_at");
  CREATE INDEX "reversals_created_at_idx" ON "reversals" USING btree ("created_at");
  CREATE INDEX "late_fees_charge_idx" ON "late_fees" USING btree ("charge_id");
  CREATE INDEX "late_fees_account_idx" ON "late_fees" USING btree ("account_id");
  CREATE INDEX "late_fees_lease_idx" ON "late_fees" USING btree ("lease_id");
  CREATE INDEX "late_fees_unit_idx" ON "late_fees" USING btree ("unit_id");
  CREATE INDEX "late_fees_property_idx" ON "late_fees" USING btree ("property_id");
  CREATE INDEX "late_fees_day_idx" ON "late_fees" USING btree ("day");
  CREATE INDEX "late_fees_status_idx" ON "late_fees" USING btree ("status");
  CREATE INDEX "late_fees_fee_idx" ON "late_fees" USING btree ("fee_id");
  CREATE INDEX "late_fees_decided_by_idx" ON "late_fees" USING btree ("decided_by_id");
  CREATE INDEX "late_fees_updated_at_idx" ON "late_fees" USING btree ("updated_at");
  CREATE INDEX "late_fees_created_at_idx" ON "late_fees" USING btree ("created_at");
  CREATE INDEX "posting_runs_by_idx" ON "posting_runs" USING btree ("by_id");
  CREATE INDEX "posting_runs_undone_by_idx" ON "posting_runs" USING btree ("undone_by_id");
  CREATE INDEX "posting_runs_updated_at_idx" ON "posting_runs" USING btree ("updated_at");
  CREATE INDEX "posting_runs_created_at_idx" ON "posting_runs" USING btree ("created_at");
  CREATE INDEX "verifications_differences_idx" ON "verifications" USING btree ("differences");
  CREATE INDEX "verifications_updated_at_idx" ON "verifications" USING btree ("updated_at");
  CREATE INDEX "verifications_created_at_idx" ON "verifications" USING btree ("created_at");
  CREATE INDEX "audit_trail_person_idx" ON "audit_trail" USING btree ("person_id");
  ALTER TABLE "payments" ADD CONSTRAINT "payments_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_run_id_posting_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."posting_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_reversal_id_reversals_id_fk" FOREIGN KEY ("reversal_id") REFERENCES "public"."reversals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deposit_movements" ADD CONSTRAINT "deposit_movements_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_refunds_fk" FOREIGN KEY ("refunds_id") REFERENCES "public"."refunds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reversals_fk" FOREIGN KEY ("reversals_id") REFERENCES "public"."reversals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_late_fees_fk" FOREIGN KEY ("late_fees_id") REFERENCES "public"."late_fees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posting_runs_fk" FOREIGN KEY ("posting_runs_id") REFERENCES "public"."posting_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_verifications_fk" FOREIGN KEY ("verifications_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_trail_fk" FOREIGN KEY ("audit_trail_id") REFERENCES "public"."audit_trail"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payments_bank_account_idx" ON "payments" USING btree ("bank_account_id");
  CREATE INDEX "payments_split_group_idx" ON "payments" USING btree ("split_group");
  CREATE INDEX "charges_run_idx" ON "charges" USING btree ("run_id");
  CREATE INDEX "charges_reversal_idx" ON "charges" USING btree ("reversal_id");
  CREATE INDEX "deposit_movements_bank_account_idx" ON "deposit_movements" USING btree ("bank_account_id");
  CREATE INDEX "payload_locked_documents_rels_refunds_id_idx" ON "payload_locked_documents_rels" USING btree ("refunds_id");
  CREATE INDEX "payload_locked_documents_rels_reversals_id_idx" ON "payload_locked_documents_rels" USING btree ("reversals_id");
  CREATE INDEX "payload_locked_documents_rels_late_fees_id_idx" ON "payload_locked_documents_rels" USING btree ("late_fees_id");
  CREATE INDEX "payload_locked_documents_rels_posting_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("posting_runs_id");
  CREATE INDEX "payload_locked_documents_rels_verifications_id_idx" ON "payload_locked_documents_rels" USING btree ("verifications_id");
  CREATE INDEX "payload_locked_documents_rels_audit_trail_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_trail_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "refunds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reversals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "late_fees" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "posting_runs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "verifications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit_trail" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "refunds" CASCADE;
  DROP TABLE "reversals" CASCADE;
  DROP TABLE "late_fees" CASCADE;
  DROP TABLE "posting_runs" CASCADE;
  DROP TABLE "verifications" CASCADE;
  DROP TABLE "audit_trail" CASCADE;
  ALTER TABLE "payments" DROP CONSTRAINT "payments_bank_account_id_bank_accounts_id_fk";
  
  ALTER TABLE "charges" DROP CONSTRAINT "charges_run_id_posting_runs_id_fk";
  
  ALTER TABLE "charges" DROP CONSTRAINT "charges_reversal_id_reversals_id_fk";
  
  ALTER TABLE "deposit_movements" DROP CONSTRAINT "deposit_movements_bank_account_id_bank_accounts_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_refunds_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reversals_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_late_fees_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_posting_runs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_verifications_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_audit_trail_fk";
  
  ALTER TABLE "credits" ALTER COLUMN "type" SET DATA TYPE text;
  ALTER TABLE "credits" ALTER COLUMN "type" SET DEFAULT 'concession'::text;
  DROP TYPE "public"."enum_credits_type";
  CREATE TYPE "public"."enum_credits_type" AS ENUM('openingBalance', 'concession', 'correction', 'other');
  ALTER TABLE "credits" ALTER COLUMN "type" SET DEFAULT 'concession'::"public"."enum_credits_type";
  ALTER TABLE "credits" ALTER COLUMN "type" SET DATA TYPE "public"."enum_credits_type" USING "type"::"public"."enum_credits_type";
  ALTER TABLE "deposit_movements" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "deposit_movements" ALTER COLUMN "kind" SET DEFAULT 'broughtForward'::text;
  DROP TYPE "public"."enum_deposit_movements_kind";
  CREATE TYPE "public"."enum_deposit_movements_kind" AS ENUM('broughtForward');
  ALTER TABLE "deposit_movements" ALTER COLUMN "kind" SET DEFAULT 'broughtForward'::"public"."enum_deposit_movements_kind";
  ALTER TABLE "deposit_movements" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_deposit_movements_kind" USING "kind"::"public"."enum_deposit_movements_kind";
  DROP INDEX "payments_bank_account_idx";
  DROP INDEX "payments_split_group_idx";
  DROP INDEX "charges_run_idx";
  DROP INDEX "charges_reversal_idx";
  DROP INDEX "deposit_movements_bank_account_idx";
  DROP INDEX "payload_locked_documents_rels_refunds_id_idx";
  DROP INDEX "payload_locked_documents_rels_reversals_id_idx";
  DROP INDEX "payload_locked_documents_rels_late_fees_id_idx";
  DROP INDEX "payload_locked_documents_rels_posting_runs_id_idx";
  DROP INDEX "payload_locked_documents_rels_verifications_id_idx";
  DROP INDEX "payload_locked_documents_rels_audit_trail_id_idx";
  ALTER TABLE "payments" DROP COLUMN "bank_account_id";
  ALTER TABLE "payments" DROP COLUMN "split_group";
  ALTER TABLE "charges" DROP COLUMN "run_id";
  ALTER TABLE "charges" DROP COLUMN "reversal_id";
  ALTER TABLE "deposit_movements" DROP COLUMN "method";
  ALTER TABLE "deposit_movements" DROP COLUMN "reference";
  ALTER TABLE "deposit_movements" DROP COLUMN "bank_account_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "refunds_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reversals_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "late_fees_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "posting_runs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "verifications_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "audit_trail_id";
  ALTER TABLE "settings" DROP COLUMN "late_fees_automatic";
  ALTER TABLE "settings" DROP COLUMN "nsf_fee_cents";
  DROP TYPE "public"."enum_refunds_method";
  DROP TYPE "public"."enum_reversals_type";
  DROP TYPE "public"."enum_deposit_movements_method";
  DROP TYPE "public"."enum_late_fees_status";
  DROP TYPE "public"."enum_posting_runs_kind";
  DROP TYPE "public"."enum_audit_trail_source";
  DROP TYPE "public"."enum_audit_trail_operation";`)
}
