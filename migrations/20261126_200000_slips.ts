import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Payments in the order deposit slips group them: by the day they came and where they went. A year of slips is summed from
 * the index alone, and the first payments of one are its first entries.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index payments_slips_idx on payments (received_on, bank_account_id, id) include (amount_cents)
      where voided_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index payments_slips_idx`)
}
