import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inParts } from '@/lib/database/inParts'
import { queryRows } from '@/lib/database/queryRows'

/** Column names with their SQL types. They come from this code alone, never from a file. */
type Columns = Readonly<Record<string, string>>

type Row<C extends Columns> = { readonly [K in keyof C]: string | number | boolean | null }

const ROWS_A_STATEMENT = 1_000

/** Columns whose values the database finds for each of the rows, which are `given` to it. */
type Filling = { readonly columns: Readonly<Record<string, string>>; readonly from: string }

/**
 * What the database gives a payment that is written by itself: the unit and property of its account, the lease of its
 * day, and a number, in the order of the rows.
 */
export const ENTRY_FILLING: Filling = {
  columns: {
    unit_id: 'a.unit_id',
    property_id: 'a.property_id',
    lease_id: 'l.id',
    number: "nextval('entry_number_seq')",
  },
  from: `left join accounts a on a.id = given.account_id
    left join lateral lease_for_entry(given.account_id, given.date) l on true`,
}

/**
 * Inserts many rows with few statements, in their order. The database's own triggers and constraints see each row.
 * @param onRows told after each statement how many rows it wrote
 */
export const insertRows = async <const C extends Columns>(
  req: PayloadRequest,
  {
    table,
    columns,
    rows,
    filling,
    onRows,
  }: {
    table: string
    columns: C
    rows: readonly Row<C>[]
    filling?: Filling
    onRows?: (count: number) => void | Promise<void>
  },
): Promise<void> => {
  const quoted = (name: string) => `"${name}"`
  const own = Object.keys(columns).map(quoted)
  const filled = Object.keys(filling?.columns ?? {}).map(quoted)
  const names = sql.raw([...own, ...filled].join(', '))
  const values = sql.raw(
    [...own.map((name) => `given.${name}`), ...Object.values(filling?.columns ?? {})].join(', '),
  )
  const types = sql.raw(
    Object.entries(columns)
      .map(([name, type]) => `${quoted(name)} ${type}`)
      .join(', '),
  )
  await inParts(rows, ROWS_A_STATEMENT, async (part) => {
    await queryRows(
      req,
      sql`insert into ${sql.raw(quoted(table))} (${names})
        select ${values} from rows from (jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as (${types})) with ordinality given
          ${sql.raw(filling?.from ?? '')}
        order by given.ordinality`,
    )
    await onRows?.(part.length)
  })
}
