import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inParts } from '@/lib/database/inParts'
import { queryRows } from '@/lib/database/queryRows'

/** Column names with their SQL types. They come from this code alone, never from a file. */
type Columns = Readonly<Record<string, string>>

type Row<C extends Columns> = { readonly [K in keyof C]: string | number | boolean | null }

const ROWS_A_STATEMENT = 1_000

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
    onRows,
  }: {
    table: string
    columns: C
    rows: readonly Row<C>[]
    onRows?: (count: number) => void | Promise<void>
  },
): Promise<void> => {
  const quoted = (name: string) => `"${name}"`
  const names = sql.raw(Object.keys(columns).map(quoted).join(', '))
  const types = sql.raw(
    Object.entries(columns)
      .map(([name, type]) => `${quoted(name)} ${type}`)
      .join(', '),
  )
  await inParts(rows, ROWS_A_STATEMENT, async (part) => {
    await queryRows(
      req,
      sql`insert into ${sql.raw(quoted(table))} (${names})
        select ${names} from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as given (${types})`,
    )
    await onRows?.(part.length)
  })
}
