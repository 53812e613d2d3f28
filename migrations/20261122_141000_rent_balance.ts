import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What the rent-balance report reads: the entries that count, by account, in indexes that hold every column it sums.
 * A pass over all accounts then reads the index in its order, a quarter of the table, and needs no hash of a million
 * rows; the oldest open charge of one account is a few steps from its newest.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists unaccent;

    create index charges_ageing_idx on charges (account_id, due_date desc) include (amount_cents, date)
      where voided_at is null;
    create index payments_ageing_idx on payments (account_id, date) include (amount_cents, type)
      where voided_at is null;

    -- Only looks at its argument: without saying so, any query that asks it could not use a second processor.
    alter function lease_counts(enum_leases_status) parallel safe;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter function lease_counts(enum_leases_status) parallel unsafe;
    drop index charges_ageing_idx, payments_ageing_idx;
    drop extension unaccent;
  `)
}
