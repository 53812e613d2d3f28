import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import type { FindKind } from '@/domain/find/findTerms'
import { queryRows } from '@/lib/database/queryRows'

type Place = { payload: Payload; transactionID?: PayloadRequest['transactionID'] }

export type Candidate = { kind: FindKind; id: number; score: number }

type Sought = {
  words: string
  amountCents: number | null
  /** Of these properties alone; null for whoever may see all. */
  properties: readonly number[] | null
  /** How many of each kind. */
  most: number
}

/** How alike a word must be: 'Ivanva' and 'Ivanova' are 0.55, two other names seldom above 0.4. */
const ALIKE = '0.45'

/**
 * Records whose names, addresses or numbers are like some words, by likeness; payments by receipt or amount. Case and
 * accents do not matter. What whoever asks may see is for the caller to ask: these are ids.
 *
 * `<%` is answered by an index of three-letter pieces, so that a million entries cost no more than a hundred.
 */
export const candidates = async (
  place: Place,
  { words, amountCents, properties, most }: Sought,
): Promise<Candidate[]> => {
  await queryRows(place, sql`select set_config('pg_trgm.word_similarity_threshold', ${ALIKE}, true)`)
  const own = properties === null ? null : `{${properties.join(',')}}`
  const inOwn = (column: string) => (own === null ? sql`true` : sql`${sql.raw(column)} = any (${own}::int[])`)
  const like = (kind: FindKind, key: string, from: string, where = sql`true`) => sql`
    (select ${kind}::text as kind, r.id, word_similarity(find_key(${words}), ${sql.raw(key)})::float8 as score
      from ${sql.raw(from)} r where find_key(${words}) <% ${sql.raw(key)} and r.archived_at is null and ${where}
      order by score desc, r.id desc limit ${most})`
  return queryRows<Candidate>(
    place,
    sql`
      ${like('tenants', "find_key(coalesce(r.name, '') || ' ' || coalesce(r.email, '') || ' ' || coalesce(r.phone, ''))", 'tenants')}
      union all
      ${like('units', 'find_key(r.label)', 'units', inOwn('r.property_id'))}
      union all
      ${like('properties', "find_key(r.name || ' ' || r.address_street)", 'properties', inOwn('r.id'))}
      union all
      ${like('leases', 'find_key(r.title)', 'leases', inOwn('r.property_id'))}
      union all
      ${like('vendors', 'find_key(r.name)', 'vendors')}
      union all
      ${like('tasks', 'find_key(r.task)', 'tasks')}
      union all
      (select 'payments', p.id, 1 from payments p
        where lower(p.receipt_number) = lower(${words}) and ${inOwn('p.property_id')} order by p.id desc limit ${most})
      union all
      (select 'payments', p.id, 0.9 from payments p
        where p.amount_cents = ${amountCents}::numeric and p.voided_at is null and ${inOwn('p.property_id')}
        order by p.received_on desc limit ${most})
      order by score desc`,
  )
}
