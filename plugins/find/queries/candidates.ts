import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { phoneSought, receiptDigits, receiptSought, type FindKind } from '@/domain/find/findTerms'
import { queryRows, type Place } from '@/lib/database/queryRows'

type NamedKind = Exclude<FindKind, 'payments'>

/** `score`: how alike the part of its key is that is most alike. `whole`: how alike the whole key is, of those as alike. */
export type Candidate = { kind: FindKind; id: number; score: number; whole: number }

type Sought = {
  words: string
  amountCents: number | null
  /** Of these properties alone; null for whoever may see all. */
  properties: readonly number[] | null
  /** How many of each kind. */
  most: number
  /** Records that are only somewhat alike are looked for where none is nearly the same; else at once. */
  nearlySameFirst: boolean
}

/**
 * How alike words must be. First those that hardly differ: looking at all that are somewhat alike takes long where many
 * are ('building' in every unit's name). Only where a kind has none of them, those with a slip: 'Ivanva' and 'Ivanova'
 * are 0.55, two other names seldom above 0.4.
 */
const NEARLY_SAME = '0.75'
const ALIKE = '0.45'

/** Where each kind keeps what it is called, and the column of its property, where it has one. */
const NAMED: Readonly<Record<NamedKind, { key: string; property?: string }>> = {
  tenants: {
    key: "find_key(coalesce(r.name, '') || ' ' || coalesce(r.email, '') || ' ' || coalesce(r.phone, ''))",
  },
  units: { key: 'find_key(r.label)', property: 'r.property_id' },
  properties: { key: "find_key(r.name || ' ' || r.address_street)", property: 'r.id' },
  leases: { key: 'find_key(r.title)', property: 'r.property_id' },
  vendors: { key: 'find_key(r.name)' },
  tasks: { key: 'find_key(r.task)' },
}

const NAMED_KINDS = Object.keys(NAMED) as NamedKind[] // the keys just written

const inOwn = (column: string, properties: Sought['properties']): SQL =>
  properties === null ? sql`true` : sql`${sql.raw(column)} = any (${`{${properties.join(',')}}`}::int[])`

/** The words as they were typed, and of who has a phone also as its number is written. */
const spellingsOf = (kind: NamedKind, words: string): string[] => {
  const phone = kind === 'tenants' ? phoneSought(words) : null
  return phone === null ? [words] : [words, phone]
}

/**
 * How alike a key is, and how alike as a whole. For 'maple 2b' the most alike part of every unit's name there is 'maple':
 * only the whole tells 2B from the others.
 */
const scores = (words: string, key: SQL): SQL => sql`
  word_similarity(find_key(${words}), ${key})::float8 as score, similarity(find_key(${words}), ${key})::float8 as whole`

/** `<%` is answered by an index of three-letter pieces, so that a million entries cost no more than a hundred. */
const alike = async (
  place: Place,
  kinds: readonly NamedKind[],
  howAlike: string,
  { words, properties, most }: Sought,
): Promise<Candidate[]> => {
  if (kinds.length === 0) return []
  await queryRows(place, sql`select set_config('pg_trgm.word_similarity_threshold', ${howAlike}, true)`)
  const parts = kinds.flatMap((kind) => {
    const { property } = NAMED[kind]
    const key = sql.raw(NAMED[kind].key)
    return spellingsOf(kind, words).map(
      (spelt) => sql`
      (select ${kind}::text as kind, r.id, ${scores(spelt, key)}
        from ${sql.raw(kind)} r where find_key(${spelt}) <% ${key} and r.archived_at is null
          and ${property ? inOwn(property, properties) : sql`true`}
        order by score desc, whole desc, r.id desc limit ${most})`,
    )
  })
  return queryRows<Candidate>(place, sql.join(parts, sql` union all `))
}

const paid = (place: Place, { words, amountCents, properties, most }: Sought): Promise<Candidate[]> =>
  queryRows<Candidate>(
    place,
    sql`
      (select 'payments' as kind, p.id, 1::float8 as score, 1::float8 as whole from payments p
        where lower(p.receipt_number) in (lower(${words}), lower(${receiptSought(words)})) and ${inOwn('p.property_id', properties)}
        order by p.id desc limit ${most})
      union all
      (select 'payments', p.id, 0.95, 1 from payments p
        where receipt_digits(p.receipt_number) = ${receiptDigits(words)} and ${inOwn('p.property_id', properties)}
        order by p.id desc limit ${most})
      union all
      (select 'payments', p.id, 0.9, 1 from payments p
        where p.amount_cents = ${amountCents}::numeric and p.voided_at is null
          and ${inOwn('p.property_id', properties)}
        order by p.received_on desc limit ${most})`,
  )

/**
 * Records whose names, addresses or numbers are like some words, the most alike first; payments by receipt or amount.
 * Case and accents do not matter. What whoever asks may see is for the caller to ask: these are ids.
 */
export const candidates = async (place: Place, sought: Sought): Promise<Candidate[]> => {
  const near = sought.nearlySameFirst ? await alike(place, NAMED_KINDS, NEARLY_SAME, sought) : []
  const without = NAMED_KINDS.filter((kind) => near.every((one) => one.kind !== kind))
  const found = [...near, ...(await alike(place, without, ALIKE, sought)), ...(await paid(place, sought))]
  return found.sort((one, other) => other.score - one.score || other.whole - one.whole)
}
