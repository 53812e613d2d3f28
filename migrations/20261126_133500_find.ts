import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The one search box: names are found by pieces of three letters, so that a slip of the finger still finds them, and
 * payments by receipt or amount. `find_key` names its dictionary and its schema: an index is built without a search
 * path, and a function that looks one up would not be immutable, so that no index could hold it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;
    create function find_key(words text) returns text language sql immutable parallel safe as $fn$
      select lower(public.unaccent('public.unaccent'::regdictionary, words))
    $fn$;
    create index tenants_find on tenants using gin
      (find_key(coalesce(name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')) gin_trgm_ops);
    create index units_find on units using gin (find_key(label) gin_trgm_ops);
    create index properties_find on properties using gin (find_key(name || ' ' || address_street) gin_trgm_ops);
    create index leases_find on leases using gin (find_key(title) gin_trgm_ops);
    create index vendors_find on vendors using gin (find_key(name) gin_trgm_ops);
    create index tasks_find on tasks using gin (find_key(task) gin_trgm_ops);
    create index payments_find_receipt on payments (lower(receipt_number));
    create index payments_find_amount on payments (amount_cents, received_on desc) where voided_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index payments_find_amount, payments_find_receipt, tasks_find, vendors_find, leases_find, properties_find,
      units_find, tenants_find;
    drop function find_key(text);
  `)
}
