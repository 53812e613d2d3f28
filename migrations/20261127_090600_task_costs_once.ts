import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What a task cost is entered once. A task may have several bills: it is the same cost where day, amount, category, payee
 * and bill number are the same. A void expense holds no place.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index expenses_cost_once on expenses (task_id, type, date, amount_cents, category_id, payee_id, bill)
      nulls not distinct where task_id is not null and voided_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index expenses_cost_once`)
}
