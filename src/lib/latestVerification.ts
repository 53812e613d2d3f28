import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from './database/queryRows'

export type LatestVerification = { id: number; asOf: Day; differences: number }

/** What the last look at the books found; undefined before the first. */
export const latestVerification = async (req: PayloadRequest): Promise<LatestVerification | undefined> => {
  const [latest] = await queryRows<LatestVerification>(
    req,
    sql`select id, day_of(as_of)::text as "asOf", differences::int from verifications order by id desc limit 1`,
  )
  return latest
}
