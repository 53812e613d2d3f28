import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Ref } from '@/domain/imports/portfolio/portfolioPlan'
import { queryRows } from '@/lib/database/queryRows'

/** Ids for the new rows of one table, taken before they are written, so that rows can point to one another. */
export type NewIds = {
  readonly ids: readonly number[]
  /** The id behind a reference of the plan. */
  readonly idOf: (ref: Ref) => number
}

export const newIds = async (req: PayloadRequest, table: string, count: number): Promise<NewIds> => {
  const rows = await queryRows<{ id: number }>(
    req,
    // The sequence is looked up once, not for each row.
    sql`with its as materialized (select pg_get_serial_sequence(${table}, 'id')::regclass as sequence)
      select nextval(sequence)::integer as id from its, generate_series(1, ${count}::integer)`,
  )
  const ids = rows.map(({ id }) => id)
  return {
    ids,
    idOf: (ref) => {
      if (ref > 0) return ref
      const id = ids[-ref - 1]
      if (id === undefined) throw new Error(`The plan has no row ${ref} for ${table}`)
      return id
    },
  }
}
