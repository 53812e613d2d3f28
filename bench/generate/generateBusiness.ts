import type { Client } from 'pg'

import { ENTRIES_SQL } from './entriesSql'
import { PORTFOLIO_SQL } from './portfolioSql'
import { WORK_SQL } from './workSql'

export type BusinessSize = {
  readonly leases: number
  /** Months of rent already due, the last one included. */
  readonly months: number
  /** The first day of the last month that is due: `2026-04-01`. */
  readonly lastMonth: string
}

/** A little over 1,000,000 entries, and 200,000 expenses. */
export const FULL_SIZE: BusinessSize = { leases: 20_000, months: 25, lastMonth: '2026-04-01' }

/**
 * Fills an empty, migrated database with a business of that size: the same rows on every run.
 * The triggers are off meanwhile, so every column they would fill is written here, and it takes seconds, not hours.
 * Needs a superuser, as the embedded database's user is.
 * @returns how many entries the books then hold
 */
export const generateBusiness = async (client: Client, size: BusinessSize = FULL_SIZE): Promise<number> => {
  await client.query("set session_replication_role = 'replica'; set synchronous_commit = off")
  await client.query(`
    create temp table bench as select
      ${Math.trunc(size.leases)} as lease_count,
      ${Math.trunc(size.leases * 0.9)} as unit_count,
      ${Math.trunc(size.months)} as months,
      date ${client.escapeLiteral(size.lastMonth)} as last_day,
      (date ${client.escapeLiteral(size.lastMonth)} - interval '${Math.trunc(size.months) - 1} months')::date as first_day
  `)
  await client.query(PORTFOLIO_SQL)
  await client.query(ENTRIES_SQL)
  await client.query(WORK_SQL)
  await client.query('drop table bench; reset session_replication_role; reset synchronous_commit')
  // What a server that runs for a day has done by itself.
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ entries: number }>(`
    select ((select count(*) from charges) + (select count(*) from payments) + (select count(*) from credits)
      + (select count(*) from reversals) + (select count(*) from deposit_movements))::float8 as entries`)
  const [counted] = rows
  if (!counted) throw new Error('The generated business could not be counted.')
  return counted.entries
}
