import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_properties_type" AS ENUM('singleFamily', 'multiFamily', 'commercial');
  CREATE TYPE "public"."enum_units_type" AS ENUM('apartment', 'studio', 'house', 'commercial', 'parking', 'storage');
  CREATE TYPE "public"."enum_units_status" AS ENUM('occupied', 'vacant', 'maintenance');
  CREATE TYPE "public"."enum_tenants_kind" AS ENUM('person', 'company');
  CREATE TYPE "public"."enum_tenants_type" AS ENUM('past', 'present', 'future');
  CREATE TYPE "public"."enum_tenants_status" AS ENUM('active', 'former', 'eviction');
  CREATE TYPE "public"."enum_leases_proration" AS ENUM('actualDays', 'thirtyDay', 'yearDays365', 'none');
  CREATE TYPE "public"."enum_leases_late_fee_percent_of" AS ENUM('outstanding', 'charge');
  CREATE TYPE "public"."enum_leases_status" AS ENUM('draft', 'outForSignature', 'active', 'expired', 'terminated');
  CREATE TYPE "public"."enum_payments_type" AS ENUM('rent', 'utility', 'damage', 'lateFee', 'other', 'deposit');
  CREATE TYPE "public"."enum_payments_method" AS ENUM('cash', 'check', 'moneyOrder', 'ach', 'zelle', 'card', 'other');
  CREATE TYPE "public"."enum_charges_type" AS ENUM('openingBalance', 'rent', 'recurring', 'utility', 'damage', 'other', 'lateFee', 'nsfFee');
  CREATE TYPE "public"."enum_charges_void_choice" AS ENUM('skip', 'replace');
  CREATE TYPE "public"."enum_credits_type" AS ENUM('openingBalance', 'concession', 'correction', 'other');
  CREATE TYPE "public"."enum_deposit_movements_kind" AS ENUM('broughtForward');
  CREATE TYPE "public"."enum_expenses_type" AS ENUM('expense', 'refund');
  CREATE TYPE "public"."enum_other_income_category" AS ENUM('laundry', 'vending', 'parking', 'storage', 'other');
  CREATE TYPE "public"."enum_bank_accounts_kind" AS ENUM('operating', 'deposits');
  CREATE TYPE "public"."enum_tasks_type" AS ENUM('maintenance', 'inspection', 'turnover', 'leasing', 'collections', 'office', 'other');
  CREATE TYPE "public"."enum_tasks_priority" AS ENUM('low', 'normal', 'high', 'urgent');
  CREATE TYPE "public"."enum_tasks_status" AS ENUM('todo', 'inProgress', 'waiting', 'done');
  CREATE TYPE "public"."enum_expense_categories_schedule_e" AS ENUM('advertising', 'autoAndTravel', 'cleaningAndMaintenance', 'commissions', 'insurance', 'legalAndProfessional', 'managementFees', 'mortgageInterest', 'otherInterest', 'repairs', 'supplies', 'taxes', 'utilities', 'depreciation', 'other', 'notDeductible');
  CREATE TYPE "public"."enum_settings_currency" AS ENUM('USD');
  CREATE TABLE "properties_owners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"owner_id" integer NOT NULL,
  	"share_bps" numeric NOT NULL
  );
  
  CREATE TABLE "properties" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"address_street" varchar NOT NULL,
  	"address_city" varchar NOT NULL,
  	"address_state" varchar NOT NULL,
  	"address_zip" varchar NOT NULL,
  	"type" "enum_properties_type" NOT NULL,
  	"year_built" numeric,
  	"square_feet" numeric,
  	"notes" varchar,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"property_id" integer NOT NULL,
  	"number" varchar NOT NULL,
  	"label" varchar,
  	"type" "enum_units_type" DEFAULT 'apartment' NOT NULL,
  	"bedrooms" numeric,
  	"bathrooms" numeric,
  	"square_feet" numeric,
  	"rent_cents" numeric,
  	"notes" varchar,
  	"status" "enum_units_status" DEFAULT 'vacant' NOT NULL,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "tenants" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_tenants_kind" DEFAULT 'person' NOT NULL,
  	"first_name" varchar,
  	"last_name" varchar,
  	"company_name" varchar,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"current_lease_id" integer,
  	"emergency_contact_name" varchar,
  	"emergency_contact_phone" varchar,
  	"emergency_contact_relation" varchar,
  	"pets" varchar,
  	"vehicles" varchar,
  	"notes" varchar,
  	"type" "enum_tenants_type",
  	"status" "enum_tenants_status" DEFAULT 'active' NOT NULL,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "leases_rent_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"rent_cents" numeric NOT NULL
  );
  
  CREATE TABLE "leases_recurring_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"whole_months" boolean DEFAULT false
  );
  
  CREATE TABLE "leases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"unit_id" integer NOT NULL,
  	"start" timestamp(3) with time zone NOT NULL,
  	"end" timestamp(3) with time zone,
  	"move_out_day" timestamp(3) with time zone,
  	"renews_id" integer,
  	"due_day" numeric DEFAULT 1 NOT NULL,
  	"proration" "enum_leases_proration" DEFAULT 'actualDays' NOT NULL,
  	"security_deposit_cents" numeric,
  	"late_fee_grace_days" numeric,
  	"late_fee_flat_cents" numeric,
  	"late_fee_percent_bps" numeric,
  	"late_fee_percent_of" "enum_leases_late_fee_percent_of",
  	"late_fee_per_day_cents" numeric,
  	"late_fee_cap_cents" numeric,
  	"late_fee_minimum_overdue_cents" numeric,
  	"pet_policy" varchar,
  	"other_terms" varchar,
  	"status" "enum_leases_status" DEFAULT 'draft' NOT NULL,
  	"property_id" integer,
  	"account_id" integer,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "leases_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"tenants_id" integer
  );
  
  CREATE TABLE "owners" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar,
  	"phone" varchar,
  	"address" varchar,
  	"user_id" integer,
  	"notes" varchar,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accounts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"unit_id" integer,
  	"property_id" integer,
  	"tenancy_start" timestamp(3) with time zone,
  	"term_end" timestamp(3) with time zone,
  	"move_out_day" timestamp(3) with time zone,
  	"last_day" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"lease_id" integer,
  	"unit_id" integer,
  	"property_id" integer,
  	"tenant_id" integer,
  	"amount_cents" numeric NOT NULL,
  	"received_on" timestamp(3) with time zone NOT NULL,
  	"date" timestamp(3) with time zone,
  	"type" "enum_payments_type" DEFAULT 'rent' NOT NULL,
  	"method" "enum_payments_method" DEFAULT 'check' NOT NULL,
  	"term" varchar,
  	"receipt_number" varchar,
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
  
  CREATE TABLE "charges" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"lease_id" integer,
  	"unit_id" integer,
  	"property_id" integer,
  	"type" "enum_charges_type" DEFAULT 'other' NOT NULL,
  	"description" varchar NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"due_date" timestamp(3) with time zone NOT NULL,
  	"date" timestamp(3) with time zone,
  	"period" varchar,
  	"line" varchar,
  	"import_key" varchar,
  	"number" numeric,
  	"added_by_id" integer,
  	"voided_at" timestamp(3) with time zone,
  	"voided_by_id" integer,
  	"void_reason" varchar,
  	"void_choice" "enum_charges_void_choice",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "credits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"lease_id" integer,
  	"unit_id" integer,
  	"property_id" integer,
  	"type" "enum_credits_type" DEFAULT 'concession' NOT NULL,
  	"description" varchar NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"import_key" varchar,
  	"number" numeric,
  	"added_by_id" integer,
  	"voided_at" timestamp(3) with time zone,
  	"voided_by_id" integer,
  	"void_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deposit_movements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"lease_id" integer,
  	"unit_id" integer,
  	"property_id" integer,
  	"kind" "enum_deposit_movements_kind" DEFAULT 'broughtForward' NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
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
  
  CREATE TABLE "expenses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"type" "enum_expenses_type" DEFAULT 'expense' NOT NULL,
  	"payee_id" integer,
  	"category_id" integer NOT NULL,
  	"property_id" integer NOT NULL,
  	"unit_id" integer,
  	"memo" varchar,
  	"bill" varchar,
  	"bank_account_id" integer,
  	"import_key" varchar,
  	"added_by_id" integer,
  	"voided_at" timestamp(3) with time zone,
  	"voided_by_id" integer,
  	"void_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "expenses_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "other_income" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"amount_cents" numeric NOT NULL,
  	"category" "enum_other_income_category" NOT NULL,
  	"payer" varchar,
  	"property_id" integer NOT NULL,
  	"memo" varchar,
  	"bank_account_id" integer,
  	"import_key" varchar,
  	"added_by_id" integer,
  	"voided_at" timestamp(3) with time zone,
  	"voided_by_id" integer,
  	"void_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "bank_accounts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"bank" varchar,
  	"last_digits" varchar,
  	"kind" "enum_bank_accounts_kind" DEFAULT 'operating' NOT NULL,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tasks_comments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"by_id" integer,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "tasks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"task" varchar NOT NULL,
  	"description" varchar,
  	"type" "enum_tasks_type" DEFAULT 'maintenance' NOT NULL,
  	"priority" "enum_tasks_priority" DEFAULT 'normal' NOT NULL,
  	"property_id" integer,
  	"unit_id" integer,
  	"status" "enum_tasks_status" DEFAULT 'todo' NOT NULL,
  	"assigned_to_id" integer,
  	"due_date" timestamp(3) with time zone,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tasks_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer
  );
  
  CREATE TABLE "vendors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"trade" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"address" varchar,
  	"notes" varchar,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lease_templates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"content" jsonb NOT NULL,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_lease_templates_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_content" jsonb NOT NULL,
  	"version_added_by_id" integer,
  	"version_archived_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"property_id" integer,
  	"unit_id" integer,
  	"lease_id" integer,
  	"tenant_id" integer,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "expense_categories" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"schedule_e" "enum_expense_categories_schedule_e" NOT NULL,
  	"added_by_id" integer,
  	"archived_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"properties_id" integer,
  	"units_id" integer,
  	"tenants_id" integer,
  	"leases_id" integer,
  	"owners_id" integer,
  	"accounts_id" integer,
  	"payments_id" integer,
  	"charges_id" integer,
  	"credits_id" integer,
  	"deposit_movements_id" integer,
  	"expenses_id" integer,
  	"other_income_id" integer,
  	"bank_accounts_id" integer,
  	"tasks_id" integer,
  	"vendors_id" integer,
  	"lease_templates_id" integer,
  	"documents_id" integer,
  	"expense_categories_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings_property_locks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"property_id" integer NOT NULL,
  	"lock_date" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"business_name" varchar DEFAULT 'Rental books' NOT NULL,
  	"address" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"time_zone" varchar DEFAULT 'America/New_York' NOT NULL,
  	"currency" "enum_settings_currency" DEFAULT 'USD' NOT NULL,
  	"books_start" timestamp(3) with time zone,
  	"lock_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "properties_owners" ADD CONSTRAINT "properties_owners_owner_id_owners_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."owners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "properties_owners" ADD CONSTRAINT "properties_owners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."properties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "properties" ADD CONSTRAINT "properties_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units_texts" ADD CONSTRAINT "units_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tenants" ADD CONSTRAINT "tenants_current_lease_id_leases_id_fk" FOREIGN KEY ("current_lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tenants" ADD CONSTRAINT "tenants_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leases_rent_steps" ADD CONSTRAINT "leases_rent_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leases_recurring_lines" ADD CONSTRAINT "leases_recurring_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leases" ADD CONSTRAINT "leases_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leases" ADD CONSTRAINT "leases_renews_id_leases_id_fk" FOREIGN KEY ("renews_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leases" ADD CONSTRAINT "leases_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leases" ADD CONSTRAINT "leases_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leases" ADD CONSTRAINT "leases_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leases_rels" ADD CONSTRAINT "leases_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leases_rels" ADD CONSTRAINT "leases_rels_tenants_fk" FOREIGN KEY ("tenants_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "owners" ADD CONSTRAINT "owners_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "owners" ADD CONSTRAINT "owners_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_voided_by_id_users_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_voided_by_id_users_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credits" ADD CONSTRAINT "credits_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credits" ADD CONSTRAINT "credits_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credits" ADD CONSTRAINT "credits_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credits" ADD CONSTRAINT "credits_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credits" ADD CONSTRAINT "credits_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "credits" ADD CONSTRAINT "credits_voided_by_id_users_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deposit_movements" ADD CONSTRAINT "deposit_movements_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deposit_movements" ADD CONSTRAINT "deposit_movements_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deposit_movements" ADD CONSTRAINT "deposit_movements_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deposit_movements" ADD CONSTRAINT "deposit_movements_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deposit_movements" ADD CONSTRAINT "deposit_movements_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deposit_movements" ADD CONSTRAINT "deposit_movements_voided_by_id_users_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_payee_id_vendors_id_fk" FOREIGN KEY ("payee_id") REFERENCES "public"."vendors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_category_id_expense_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."expense_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses" ADD CONSTRAINT "expenses_voided_by_id_users_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expenses_rels" ADD CONSTRAINT "expenses_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."expenses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "expenses_rels" ADD CONSTRAINT "expenses_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "other_income" ADD CONSTRAINT "other_income_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "other_income" ADD CONSTRAINT "other_income_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "other_income" ADD CONSTRAINT "other_income_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "other_income" ADD CONSTRAINT "other_income_voided_by_id_users_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bank_accounts" ADD CONSTRAINT "bank_accounts_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks_comments" ADD CONSTRAINT "tasks_comments_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks_comments" ADD CONSTRAINT "tasks_comments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks_rels" ADD CONSTRAINT "tasks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks_rels" ADD CONSTRAINT "tasks_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vendors" ADD CONSTRAINT "vendors_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lease_templates" ADD CONSTRAINT "lease_templates_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lease_templates_v" ADD CONSTRAINT "_lease_templates_v_parent_id_lease_templates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lease_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lease_templates_v" ADD CONSTRAINT "_lease_templates_v_version_added_by_id_users_id_fk" FOREIGN KEY ("version_added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_lease_id_leases_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."leases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "expense_categories" ADD CONSTRAINT "expense_categories_added_by_id_users_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_properties_fk" FOREIGN KEY ("properties_id") REFERENCES "public"."properties"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tenants_fk" FOREIGN KEY ("tenants_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leases_fk" FOREIGN KEY ("leases_id") REFERENCES "public"."leases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_owners_fk" FOREIGN KEY ("owners_id") REFERENCES "public"."owners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_accounts_fk" FOREIGN KEY ("accounts_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payments_fk" FOREIGN KEY ("payments_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_charges_fk" FOREIGN KEY ("charges_id") REFERENCES "public"."charges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_credits_fk" FOREIGN KEY ("credits_id") REFERENCES "public"."credits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deposit_movements_fk" FOREIGN KEY ("deposit_movements_id") REFERENCES "public"."deposit_movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_expenses_fk" FOREIGN KEY ("expenses_id") REFERENCES "public"."expenses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_other_income_fk" FOREIGN KEY ("other_income_id") REFERENCES "public"."other_income"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_bank_accounts_fk" FOREIGN KEY ("bank_accounts_id") REFERENCES "public"."bank_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tasks_fk" FOREIGN KEY ("tasks_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_vendors_fk" FOREIGN KEY ("vendors_id") REFERENCES "public"."vendors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lease_templates_fk" FOREIGN KEY ("lease_templates_id") REFERENCES "public"."lease_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_expense_categories_fk" FOREIGN KEY ("expense_categories_id") REFERENCES "public"."expense_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_property_locks" ADD CONSTRAINT "settings_property_locks_property_id_properties_id_fk" FOREIGN KEY ("property_id") REFERENCES "public"."properties"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "settings_property_locks" ADD CONSTRAINT "settings_property_locks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "properties_owners_order_idx" ON "properties_owners" USING btree ("_order");
  CREATE INDEX "properties_owners_parent_id_idx" ON "properties_owners" USING btree ("_parent_id");
  CREATE INDEX "properties_owners_owner_idx" ON "properties_owners" USING btree ("owner_id");
  CREATE UNIQUE INDEX "properties_name_idx" ON "properties" USING btree ("name");
  CREATE INDEX "properties_type_idx" ON "properties" USING btree ("type");
  CREATE INDEX "properties_added_by_idx" ON "properties" USING btree ("added_by_id");
  CREATE INDEX "properties_archived_at_idx" ON "properties" USING btree ("archived_at");
  CREATE INDEX "properties_updated_at_idx" ON "properties" USING btree ("updated_at");
  CREATE INDEX "properties_created_at_idx" ON "properties" USING btree ("created_at");
  CREATE INDEX "units_property_idx" ON "units" USING btree ("property_id");
  CREATE INDEX "units_label_idx" ON "units" USING btree ("label");
  CREATE INDEX "units_status_idx" ON "units" USING btree ("status");
  CREATE INDEX "units_added_by_idx" ON "units" USING btree ("added_by_id");
  CREATE INDEX "units_archived_at_idx" ON "units" USING btree ("archived_at");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE UNIQUE INDEX "property_number_idx" ON "units" USING btree ("property_id","number");
  CREATE INDEX "units_texts_order_parent" ON "units_texts" USING btree ("order","parent_id");
  CREATE INDEX "tenants_name_idx" ON "tenants" USING btree ("name");
  CREATE INDEX "tenants_email_idx" ON "tenants" USING btree ("email");
  CREATE INDEX "tenants_current_lease_idx" ON "tenants" USING btree ("current_lease_id");
  CREATE INDEX "tenants_type_idx" ON "tenants" USING btree ("type");
  CREATE INDEX "tenants_status_idx" ON "tenants" USING btree ("status");
  CREATE INDEX "tenants_added_by_idx" ON "tenants" USING btree ("added_by_id");
  CREATE INDEX "tenants_archived_at_idx" ON "tenants" USING btree ("archived_at");
  CREATE INDEX "tenants_updated_at_idx" ON "tenants" USING btree ("updated_at");
  CREATE INDEX "tenants_created_at_idx" ON "tenants" USING btree ("created_at");
  CREATE INDEX "leases_rent_steps_order_idx" ON "leases_rent_steps" USING btree ("_order");
  CREATE INDEX "leases_rent_steps_parent_id_idx" ON "leases_rent_steps" USING btree ("_parent_id");
  CREATE INDEX "leases_recurring_lines_order_idx" ON "leases_recurring_lines" USING btree ("_order");
  CREATE INDEX "leases_recurring_lines_parent_id_idx" ON "leases_recurring_lines" USING btree ("_parent_id");
  CREATE INDEX "leases_title_idx" ON "leases" USING btree ("title");
  CREATE INDEX "leases_unit_idx" ON "leases" USING btree ("unit_id");
  CREATE INDEX "leases_start_idx" ON "leases" USING btree ("start");
  CREATE INDEX "leases_renews_idx" ON "leases" USING btree ("renews_id");
  CREATE INDEX "leases_status_idx" ON "leases" USING btree ("status");
  CREATE INDEX "leases_property_idx" ON "leases" USING btree ("property_id");
  CREATE INDEX "leases_account_idx" ON "leases" USING btree ("account_id");
  CREATE INDEX "leases_added_by_idx" ON "leases" USING btree ("added_by_id");
  CREATE INDEX "leases_archived_at_idx" ON "leases" USING btree ("archived_at");
  CREATE INDEX "leases_updated_at_idx" ON "leases" USING btree ("updated_at");
  CREATE INDEX "leases_created_at_idx" ON "leases" USING btree ("created_at");
  CREATE INDEX "leases_rels_order_idx" ON "leases_rels" USING btree ("order");
  CREATE INDEX "leases_rels_parent_idx" ON "leases_rels" USING btree ("parent_id");
  CREATE INDEX "leases_rels_path_idx" ON "leases_rels" USING btree ("path");
  CREATE INDEX "leases_rels_tenants_id_idx" ON "leases_rels" USING btree ("tenants_id");
  CREATE UNIQUE INDEX "owners_name_idx" ON "owners" USING btree ("name");
  CREATE INDEX "owners_user_idx" ON "owners" USING btree ("user_id");
  CREATE INDEX "owners_added_by_idx" ON "owners" USING btree ("added_by_id");
  CREATE INDEX "owners_archived_at_idx" ON "owners" USING btree ("archived_at");
  CREATE INDEX "owners_updated_at_idx" ON "owners" USING btree ("updated_at");
  CREATE INDEX "owners_created_at_idx" ON "owners" USING btree ("created_at");
  CREATE INDEX "accounts_name_idx" ON "accounts" USING btree ("name");
  CREATE INDEX "accounts_unit_idx" ON "accounts" USING btree ("unit_id");
  CREATE INDEX "accounts_property_idx" ON "accounts" USING btree ("property_id");
  CREATE INDEX "accounts_tenancy_start_idx" ON "accounts" USING btree ("tenancy_start");
  CREATE INDEX "accounts_term_end_idx" ON "accounts" USING btree ("term_end");
  CREATE INDEX "accounts_move_out_day_idx" ON "accounts" USING btree ("move_out_day");
  CREATE INDEX "accounts_last_day_idx" ON "accounts" USING btree ("last_day");
  CREATE INDEX "accounts_updated_at_idx" ON "accounts" USING btree ("updated_at");
  CREATE INDEX "accounts_created_at_idx" ON "accounts" USING btree ("created_at");
  CREATE INDEX "payments_account_idx" ON "payments" USING btree ("account_id");
  CREATE INDEX "payments_lease_idx" ON "payments" USING btree ("lease_id");
  CREATE INDEX "payments_unit_idx" ON "payments" USING btree ("unit_id");
  CREATE INDEX "payments_property_idx" ON "payments" USING btree ("property_id");
  CREATE INDEX "payments_tenant_idx" ON "payments" USING btree ("tenant_id");
  CREATE INDEX "payments_received_on_idx" ON "payments" USING btree ("received_on");
  CREATE INDEX "payments_date_idx" ON "payments" USING btree ("date");
  CREATE INDEX "payments_type_idx" ON "payments" USING btree ("type");
  CREATE INDEX "payments_receipt_number_idx" ON "payments" USING btree ("receipt_number");
  CREATE INDEX "payments_number_idx" ON "payments" USING btree ("number");
  CREATE INDEX "payments_added_by_idx" ON "payments" USING btree ("added_by_id");
  CREATE INDEX "payments_voided_at_idx" ON "payments" USING btree ("voided_at");
  CREATE INDEX "payments_voided_by_idx" ON "payments" USING btree ("voided_by_id");
  CREATE INDEX "payments_updated_at_idx" ON "payments" USING btree ("updated_at");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE INDEX "charges_account_idx" ON "charges" USING btree ("account_id");
  CREATE INDEX "charges_lease_idx" ON "charges" USING btree ("lease_id");
  CREATE INDEX "charges_unit_idx" ON "charges" USING btree ("unit_id");
  CREATE INDEX "charges_property_idx" ON "charges" USING btree ("property_id");
  CREATE INDEX "charges_type_idx" ON "charges" USING btree ("type");
  CREATE INDEX "charges_due_date_idx" ON "charges" USING btree ("due_date");
  CREATE INDEX "charges_date_idx" ON "charges" USING btree ("date");
  CREATE INDEX "charges_number_idx" ON "charges" USING btree ("number");
  CREATE INDEX "charges_added_by_idx" ON "charges" USING btree ("added_by_id");
  CREATE INDEX "charges_voided_at_idx" ON "charges" USING btree ("voided_at");
  CREATE INDEX "charges_voided_by_idx" ON "charges" USING btree ("voided_by_id");
  CREATE INDEX "charges_updated_at_idx" ON "charges" USING btree ("updated_at");
  CREATE INDEX "charges_created_at_idx" ON "charges" USING btree ("created_at");
  CREATE INDEX "credits_account_idx" ON "credits" USING btree ("account_id");
  CREATE INDEX "credits_lease_idx" ON "credits" USING btree ("lease_id");
  CREATE INDEX "credits_unit_idx" ON "credits" USING btree ("unit_id");
  CREATE INDEX "credits_property_idx" ON "credits" USING btree ("property_id");
  CREATE INDEX "credits_type_idx" ON "credits" USING btree ("type");
  CREATE INDEX "credits_date_idx" ON "credits" USING btree ("date");
  CREATE INDEX "credits_number_idx" ON "credits" USING btree ("number");
  CREATE INDEX "credits_added_by_idx" ON "credits" USING btree ("added_by_id");
  CREATE INDEX "credits_voided_at_idx" ON "credits" USING btree ("voided_at");
  CREATE INDEX "credits_voided_by_idx" ON "credits" USING btree ("voided_by_id");
  CREATE INDEX "credits_updated_at_idx" ON "credits" USING btree ("updated_at");
  CREATE INDEX "credits_created_at_idx" ON "credits" USING btree ("created_at");
  CREATE INDEX "deposit_movements_account_idx" ON "deposit_movements" USING btree ("account_id");
  CREATE INDEX "deposit_movements_lease_idx" ON "deposit_movements" USING btree ("lease_id");
  CREATE INDEX "deposit_movements_unit_idx" ON "deposit_movements" USING btree ("unit_id");
  CREATE INDEX "deposit_movements_property_idx" ON "deposit_movements" USING btree ("property_id");
  CREATE INDEX "deposit_movements_date_idx" ON "deposit_movements" USING btree ("date");
  CREATE INDEX "deposit_movements_number_idx" ON "deposit_movements" USING btree ("number");
  CREATE INDEX "deposit_movements_added_by_idx" ON "deposit_movements" USING btree ("added_by_id");
  CREATE INDEX "deposit_movements_voided_at_idx" ON "deposit_movements" USING btree ("voided_at");
  CREATE INDEX "deposit_movements_voided_by_idx" ON "deposit_movements" USING btree ("voided_by_id");
  CREATE INDEX "deposit_movements_updated_at_idx" ON "deposit_movements" USING btree ("updated_at");
  CREATE INDEX "deposit_movements_created_at_idx" ON "deposit_movements" USING btree ("created_at");
  CREATE INDEX "expenses_date_idx" ON "expenses" USING btree ("date");
  CREATE INDEX "expenses_payee_idx" ON "expenses" USING btree ("payee_id");
  CREATE INDEX "expenses_category_idx" ON "expenses" USING btree ("category_id");
  CREATE INDEX "expenses_property_idx" ON "expenses" USING btree ("property_id");
  CREATE INDEX "expenses_unit_idx" ON "expenses" USING btree ("unit_id");
  CREATE INDEX "expenses_bill_idx" ON "expenses" USING btree ("bill");
  CREATE INDEX "expenses_bank_account_idx" ON "expenses" USING btree ("bank_account_id");
  CREATE INDEX "expenses_added_by_idx" ON "expenses" USING btree ("added_by_id");
  CREATE INDEX "expenses_voided_at_idx" ON "expenses" USING btree ("voided_at");
  CREATE INDEX "expenses_voided_by_idx" ON "expenses" USING btree ("voided_by_id");
  CREATE INDEX "expenses_updated_at_idx" ON "expenses" USING btree ("updated_at");
  CREATE INDEX "expenses_created_at_idx" ON "expenses" USING btree ("created_at");
  CREATE INDEX "expenses_rels_order_idx" ON "expenses_rels" USING btree ("order");
  CREATE INDEX "expenses_rels_parent_idx" ON "expenses_rels" USING btree ("parent_id");
  CREATE INDEX "expenses_rels_path_idx" ON "expenses_rels" USING btree ("path");
  CREATE INDEX "expenses_rels_documents_id_idx" ON "expenses_rels" USING btree ("documents_id");
  CREATE INDEX "other_income_date_idx" ON "other_income" USING btree ("date");
  CREATE INDEX "other_income_category_idx" ON "other_income" USING btree ("category");
  CREATE INDEX "other_income_property_idx" ON "other_income" USING btree ("property_id");
  CREATE INDEX "other_income_bank_account_idx" ON "other_income" USING btree ("bank_account_id");
  CREATE INDEX "other_income_added_by_idx" ON "other_income" USING btree ("added_by_id");
  CREATE INDEX "other_income_voided_at_idx" ON "other_income" USING btree ("voided_at");
  CREATE INDEX "other_income_voided_by_idx" ON "other_income" USING btree ("voided_by_id");
  CREATE INDEX "other_income_updated_at_idx" ON "other_income" USING btree ("updated_at");
  CREATE INDEX "other_income_created_at_idx" ON "other_income" USING btree ("created_at");
  CREATE UNIQUE INDEX "bank_accounts_name_idx" ON "bank_accounts" USING btree ("name");
  CREATE INDEX "bank_accounts_added_by_idx" ON "bank_accounts" USING btree ("added_by_id");
  CREATE INDEX "bank_accounts_archived_at_idx" ON "bank_accounts" USING btree ("archived_at");
  CREATE INDEX "bank_accounts_updated_at_idx" ON "bank_accounts" USING btree ("updated_at");
  CREATE INDEX "bank_accounts_created_at_idx" ON "bank_accounts" USING btree ("created_at");
  CREATE INDEX "tasks_comments_order_idx" ON "tasks_comments" USING btree ("_order");
  CREATE INDEX "tasks_comments_parent_id_idx" ON "tasks_comments" USING btree ("_parent_id");
  CREATE INDEX "tasks_comments_by_idx" ON "tasks_comments" USING btree ("by_id");
  CREATE INDEX "tasks_type_idx" ON "tasks" USING btree ("type");
  CREATE INDEX "tasks_property_idx" ON "tasks" USING btree ("property_id");
  CREATE INDEX "tasks_unit_idx" ON "tasks" USING btree ("unit_id");
  CREATE INDEX "tasks_status_idx" ON "tasks" USING btree ("status");
  CREATE INDEX "tasks_assigned_to_idx" ON "tasks" USING btree ("assigned_to_id");
  CREATE INDEX "tasks_due_date_idx" ON "tasks" USING btree ("due_date");
  CREATE INDEX "tasks_added_by_idx" ON "tasks" USING btree ("added_by_id");
  CREATE INDEX "tasks_archived_at_idx" ON "tasks" USING btree ("archived_at");
  CREATE INDEX "tasks_updated_at_idx" ON "tasks" USING btree ("updated_at");
  CREATE INDEX "tasks_created_at_idx" ON "tasks" USING btree ("created_at");
  CREATE INDEX "tasks_rels_order_idx" ON "tasks_rels" USING btree ("order");
  CREATE INDEX "tasks_rels_parent_idx" ON "tasks_rels" USING btree ("parent_id");
  CREATE INDEX "tasks_rels_path_idx" ON "tasks_rels" USING btree ("path");
  CREATE INDEX "tasks_rels_documents_id_idx" ON "tasks_rels" USING btree ("documents_id");
  CREATE UNIQUE INDEX "vendors_name_idx" ON "vendors" USING btree ("name");
  CREATE INDEX "vendors_added_by_idx" ON "vendors" USING btree ("added_by_id");
  CREATE INDEX "vendors_archived_at_idx" ON "vendors" USING btree ("archived_at");
  CREATE INDEX "vendors_updated_at_idx" ON "vendors" USING btree ("updated_at");
  CREATE INDEX "vendors_created_at_idx" ON "vendors" USING btree ("created_at");
  CREATE UNIQUE INDEX "lease_templates_name_idx" ON "lease_templates" USING btree ("name");
  CREATE INDEX "lease_templates_added_by_idx" ON "lease_templates" USING btree ("added_by_id");
  CREATE INDEX "lease_templates_archived_at_idx" ON "lease_templates" USING btree ("archived_at");
  CREATE INDEX "lease_templates_updated_at_idx" ON "lease_templates" USING btree ("updated_at");
  CREATE INDEX "lease_templates_created_at_idx" ON "lease_templates" USING btree ("created_at");
  CREATE INDEX "_lease_templates_v_parent_idx" ON "_lease_templates_v" USING btree ("parent_id");
  CREATE INDEX "_lease_templates_v_version_version_name_idx" ON "_lease_templates_v" USING btree ("version_name");
  CREATE INDEX "_lease_templates_v_version_version_added_by_idx" ON "_lease_templates_v" USING btree ("version_added_by_id");
  CREATE INDEX "_lease_templates_v_version_version_archived_at_idx" ON "_lease_templates_v" USING btree ("version_archived_at");
  CREATE INDEX "_lease_templates_v_version_version_updated_at_idx" ON "_lease_templates_v" USING btree ("version_updated_at");
  CREATE INDEX "_lease_templates_v_version_version_created_at_idx" ON "_lease_templates_v" USING btree ("version_created_at");
  CREATE INDEX "_lease_templates_v_created_at_idx" ON "_lease_templates_v" USING btree ("created_at");
  CREATE INDEX "_lease_templates_v_updated_at_idx" ON "_lease_templates_v" USING btree ("updated_at");
  CREATE INDEX "documents_property_idx" ON "documents" USING btree ("property_id");
  CREATE INDEX "documents_unit_idx" ON "documents" USING btree ("unit_id");
  CREATE INDEX "documents_lease_idx" ON "documents" USING btree ("lease_id");
  CREATE INDEX "documents_tenant_idx" ON "documents" USING btree ("tenant_id");
  CREATE INDEX "documents_added_by_idx" ON "documents" USING btree ("added_by_id");
  CREATE INDEX "documents_archived_at_idx" ON "documents" USING btree ("archived_at");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE UNIQUE INDEX "expense_categories_name_idx" ON "expense_categories" USING btree ("name");
  CREATE INDEX "expense_categories_added_by_idx" ON "expense_categories" USING btree ("added_by_id");
  CREATE INDEX "expense_categories_archived_at_idx" ON "expense_categories" USING btree ("archived_at");
  CREATE INDEX "expense_categories_updated_at_idx" ON "expense_categories" USING btree ("updated_at");
  CREATE INDEX "expense_categories_created_at_idx" ON "expense_categories" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_properties_id_idx" ON "payload_locked_documents_rels" USING btree ("properties_id");
  CREATE INDEX "payload_locked_documents_rels_units_id_idx" ON "payload_locked_documents_rels" USING btree ("units_id");
  CREATE INDEX "payload_locked_documents_rels_tenants_id_idx" ON "payload_locked_documents_rels" USING btree ("tenants_id");
  CREATE INDEX "payload_locked_documents_rels_leases_id_idx" ON "payload_locked_documents_rels" USING btree ("leases_id");
  CREATE INDEX "payload_locked_documents_rels_owners_id_idx" ON "payload_locked_documents_rels" USING btree ("owners_id");
  CREATE INDEX "payload_locked_documents_rels_accounts_id_idx" ON "payload_locked_documents_rels" USING btree ("accounts_id");
  CREATE INDEX "payload_locked_documents_rels_payments_id_idx" ON "payload_locked_documents_rels" USING btree ("payments_id");
  CREATE INDEX "payload_locked_documents_rels_charges_id_idx" ON "payload_locked_documents_rels" USING btree ("charges_id");
  CREATE INDEX "payload_locked_documents_rels_credits_id_idx" ON "payload_locked_documents_rels" USING btree ("credits_id");
  CREATE INDEX "payload_locked_documents_rels_deposit_movements_id_idx" ON "payload_locked_documents_rels" USING btree ("deposit_movements_id");
  CREATE INDEX "payload_locked_documents_rels_expenses_id_idx" ON "payload_locked_documents_rels" USING btree ("expenses_id");
  CREATE INDEX "payload_locked_documents_rels_other_income_id_idx" ON "payload_locked_documents_rels" USING btree ("other_income_id");
  CREATE INDEX "payload_locked_documents_rels_bank_accounts_id_idx" ON "payload_locked_documents_rels" USING btree ("bank_accounts_id");
  CREATE INDEX "payload_locked_documents_rels_tasks_id_idx" ON "payload_locked_documents_rels" USING btree ("tasks_id");
  CREATE INDEX "payload_locked_documents_rels_vendors_id_idx" ON "payload_locked_documents_rels" USING btree ("vendors_id");
  CREATE INDEX "payload_locked_documents_rels_lease_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("lease_templates_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_expense_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("expense_categories_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "settings_property_locks_order_idx" ON "settings_property_locks" USING btree ("_order");
  CREATE INDEX "settings_property_locks_parent_id_idx" ON "settings_property_locks" USING btree ("_parent_id");
  CREATE INDEX "settings_property_locks_property_idx" ON "settings_property_locks" USING btree ("property_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "properties_owners" CASCADE;
  DROP TABLE "properties" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "units_texts" CASCADE;
  DROP TABLE "tenants" CASCADE;
  DROP TABLE "leases_rent_steps" CASCADE;
  DROP TABLE "leases_recurring_lines" CASCADE;
  DROP TABLE "leases" CASCADE;
  DROP TABLE "leases_rels" CASCADE;
  DROP TABLE "owners" CASCADE;
  DROP TABLE "accounts" CASCADE;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "charges" CASCADE;
  DROP TABLE "credits" CASCADE;
  DROP TABLE "deposit_movements" CASCADE;
  DROP TABLE "expenses" CASCADE;
  DROP TABLE "expenses_rels" CASCADE;
  DROP TABLE "other_income" CASCADE;
  DROP TABLE "bank_accounts" CASCADE;
  DROP TABLE "tasks_comments" CASCADE;
  DROP TABLE "tasks" CASCADE;
  DROP TABLE "tasks_rels" CASCADE;
  DROP TABLE "vendors" CASCADE;
  DROP TABLE "lease_templates" CASCADE;
  DROP TABLE "_lease_templates_v" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "expense_categories" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings_property_locks" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TYPE "public"."enum_properties_type";
  DROP TYPE "public"."enum_units_type";
  DROP TYPE "public"."enum_units_status";
  DROP TYPE "public"."enum_tenants_kind";
  DROP TYPE "public"."enum_tenants_type";
  DROP TYPE "public"."enum_tenants_status";
  DROP TYPE "public"."enum_leases_proration";
  DROP TYPE "public"."enum_leases_late_fee_percent_of";
  DROP TYPE "public"."enum_leases_status";
  DROP TYPE "public"."enum_payments_type";
  DROP TYPE "public"."enum_payments_method";
  DROP TYPE "public"."enum_charges_type";
  DROP TYPE "public"."enum_charges_void_choice";
  DROP TYPE "public"."enum_credits_type";
  DROP TYPE "public"."enum_deposit_movements_kind";
  DROP TYPE "public"."enum_expenses_type";
  DROP TYPE "public"."enum_other_income_category";
  DROP TYPE "public"."enum_bank_accounts_kind";
  DROP TYPE "public"."enum_tasks_type";
  DROP TYPE "public"."enum_tasks_priority";
  DROP TYPE "public"."enum_tasks_status";
  DROP TYPE "public"."enum_expense_categories_schedule_e";
  DROP TYPE "public"."enum_settings_currency";`)
}
