import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { longDay } from '@/domain/calendar/formatDay'
import type { Day } from '@/domain/calendar/day'
import { queryRows } from '@/lib/database/queryRows'
import { refusal } from '@/lib/refusals/refusal'

import { IS_READY } from '../../queries/bank/rowsToPost'

/** The most rows a refusal names. */
const NAMED = 20

type Closed = { row: number; day: Day; through: Day | null; booksStart: Day | null }

/**
 * Refuses rows whose day lies before the books start, and expenses, other income and returns in books that are closed.
 * Money received in a closed month counts from the first open day instead: rule 3.
 * @throws `BEFORE_BOOKS_START`, `BOOKS_CLOSED`, naming the rows
 */
export const refuseClosedRows = async (req: PayloadRequest, batch: number): Promise<void> => {
  const closed = await queryRows<Closed>(
    req,
    sql`with given as (
        select r."row", r.day, r.becomes ->> 'kind' = 'payment' as moves,
          case when r.becomes ->> 'kind' in ('expense', 'otherIncome') then (r.becomes ->> 'property')::int end as property
        from import_rows r
        where r.batch_id = ${batch} and ${IS_READY} and r.becomes ->> 'kind' not in ('notOurs', 'recorded')
      ), places as materialized (
        -- Of no property: 0, whose lock date is the one for all. Asked once a place, not once a row.
        select place, lock_date_of(place) as through from (select distinct coalesce(property, 0) as place from given) p
      )
      select g."row", g.day::text as day, case when g.day <= p.through and not g.moves then p.through::text end as through,
        day_of(s.books_start)::text as "booksStart"
      from given g join places p on p.place = coalesce(g.property, 0) left join settings s on true
      where g.day < day_of(s.books_start) or (g.day <= p.through and not g.moves)
      order by g."row"`,
  )
  const [first] = closed
  if (!first) return
  const named = closed.slice(0, NAMED).map(({ row }) => row)
  const which = `${closed.length === 1 ? 'Row' : 'Rows'} ${named.join(', ')}${closed.length > NAMED ? ' and more' : ''}`
  if (first.through === null) {
    throw refusal({
      code: 'BEFORE_BOOKS_START',
      message: `${which}: dated before ${first.booksStart ? longDay(first.booksStart) : 'the books start'}, when the books start. Untick them.`,
      details: { rows: closed.map(({ row }) => row) },
    })
  }
  throw refusal({
    code: 'BOOKS_CLOSED',
    message: `${which}: the books are closed through ${longDay(first.through)}. Untick them, or have an admin open the books.`,
    details: { rows: closed.map(({ row }) => row) },
  })
}
