import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'

type Match = { batch: number; row: number; day: Day; text: string; cents: number }

const SHOWN = 20
const SHORTEST = 3

/** Rows of all imports whose text a rule would take, the newest first; at most 20 of them, and how many there are. */
export const ruleMatches = async (
  req: PayloadRequest,
  { contains, direction }: { contains: string; direction: 'in' | 'out' },
): Promise<{ rows: Match[]; totalRows: number }> => {
  if (contains.trim().length < SHORTEST) return { rows: [], totalRows: 0 }
  const rows = await queryRows<Match & { total: number }>(
    req,
    sql`select batch_id as batch, "row", day::text as day, text, cents::float8 as cents, count(*) over ()::int as total
      from import_rows
      where day is not null and strpos(lower(unaccent(text)), lower(unaccent(${contains.trim()}))) > 0
        and ${direction === 'in' ? sql`cents > 0` : sql`cents < 0`}
      order by day desc, batch_id, "row" limit ${SHOWN}`,
  )
  return { rows: rows.map(({ total: _, ...row }) => row), totalRows: rows[0] ? rows[0].total : 0 }
}
