import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** The plainest sum there is: of a table, by some of its columns. */
export const sumBy = (table: string, columns: string, where: SQL = sql`true`): SQL =>
  sql`select ${sql.raw(columns)}, sum(amount_cents) from ${sql.raw(table)} where ${where} group by ${sql.raw(columns)}`

/** What each account was charged, and what it paid: no day, no voids. */
export const BALANCES: readonly SQL[] = [sumBy('charges', 'account_id'), sumBy('payments', 'account_id')]
