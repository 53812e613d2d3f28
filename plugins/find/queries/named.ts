import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { readableBy } from '@/lib/database/readableBy'
import { swaps, type FindKind } from '@/domain/find/findTerms'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { spellingsOf, type Spelling, type Spellings } from './spellings'
import type { Candidate, Sought } from './types'

export type NamedKind = Exclude<FindKind, 'payments'>

/**
 * How alike a part of a key must be. A word too short for an index of pieces of three letters must stand there as it is;
 * one with a slip of the finger less so: 'Ivanva' and 'Ivanova' are 0.55, two other names seldom above 0.4.
 */
const NEARLY_SAME = 0.75
const ALIKE = 0.45

/** An index of three-letter pieces knows nothing shorter: such a word must be one of the key's own. */
const SHORTEST_PIECE = 3

/** To tell how alike two texts are takes long where every name shares a word ('building'): of so many as fit. */
const MOST_WITH_ALL_WORDS = 200
const MOST_ALIKE = 2_000
/** Of how many times as many as are asked for it is told how alike they are as a whole. */
const COMPARED_AS_A_WHOLE = 10

/** What each kind is called, of a row `r`. */
const NAMED: Readonly<Record<NamedKind, string>> = {
  tenants: "find_key(coalesce(r.name, '') || ' ' || coalesce(r.email, '') || ' ' || coalesce(r.phone, ''))",
  units: 'find_key(r.label)',
  properties: "find_key(r.name || ' ' || r.address_street)",
  leases: 'find_key(r.title)',
  vendors: 'find_key(r.name)',
  tasks: 'find_key(r.task)',
}

const NAMED_KINDS = Object.keys(NAMED) as NamedKind[] // the keys just written

const contains = (key: SQL, word: string): SQL =>
  word.length < SHORTEST_PIECE ? sql`${word} <% ${key}` : sql`${key} like ${`%${word}%`}`

/** What a key must be for what was typed. All of these are answered by an index of three-letter pieces. */
type Fits = (key: SQL, spelling: Spelling) => SQL

const allWords: Fits = (key, { words }) =>
  sql.join(
    words.map((word) => contains(key, word)),
    sql` and `,
  )

const hasLetters = (word: string): boolean => /\p{L}/u.test(word)

const withSlip = (key: SQL, word: string): SQL =>
  sql`(${sql.join([sql`${word} <% ${key}`, ...[word, ...swaps(word)].map((one) => contains(key, one))], sql` or `)})`

/**
 * Each word as it is or with a slip: far fewer records than those that are alike in any of the words. A number is not
 * alike another: 0101 and 0110 are two houses.
 */
const allWordsAlike: Fits = (key, { words }) =>
  sql.join(
    words.map((word) => (hasLetters(word) ? withSlip(key, word) : contains(key, word))),
    sql` and `,
  )

/** Also where words are run together or left away. */
const phraseAlike: Fits = (key, { phrase }) => sql`${phrase} <% ${key}`

/** `among`: which of those that fit are compared, where these may be many. */
type Look = { fits: Fits; howAlike: number; among: SQL }

const AS_TYPED: readonly Look[] = [
  {
    fits: allWords,
    howAlike: NEARLY_SAME,
    among: sql`order by length(key), id desc limit ${MOST_WITH_ALL_WORDS}`,
  },
]
const WITH_SLIPS: readonly Look[] = [
  { fits: allWordsAlike, howAlike: ALIKE, among: sql`limit ${MOST_ALIKE}` },
  { fits: phraseAlike, howAlike: ALIKE, among: sql`limit ${MOST_ALIKE}` },
]

/**
 * The records of one kind that fit, the most alike first. For 'maple 2b' the most alike part of every unit's name there is
 * 'maple': only the whole tells 2B from the others. `offset 0`: a key is formed once, not in every place it is named.
 */
const ofKind = (kind: NamedKind, spelling: Spelling, look: Look, { person, most }: Sought): SQL => {
  const key = sql.raw(NAMED[kind])
  return sql`
    (select ${kind}::text as kind, id, score, similarity(${spelling.phrase}, key)::float8 as whole from (
      select id, key, word_similarity(${spelling.phrase}, key)::float8 as score from (
        select id, key from (
          select r.id, ${key} as key from ${sql.raw(kind)} r
            where ${look.fits(key, spelling)} and r.archived_at is null and ${readableBy(person, kind)}
            offset 0) fitting ${look.among}) compared
      order by score desc, length(key), id desc limit ${most * COMPARED_AS_A_WHOLE}) best
    order by score desc, whole desc, id desc limit ${most})`
}

const lookedFor = async (
  place: Place,
  spellings: Spellings,
  look: Look,
  sought: Sought,
): Promise<Candidate[]> => {
  const parts = NAMED_KINDS.flatMap((kind) =>
    spellingsOf(kind, spellings).map((spelling) => ofKind(kind, spelling, look, sought)),
  )
  if (parts.length === 0) return []
  await queryRows(
    place,
    sql`select set_config('pg_trgm.word_similarity_threshold', ${String(look.howAlike)}, true)`,
  )
  return queryRows<Candidate>(place, sql.join(parts, sql` union all `))
}

/**
 * Records whose names are like some words, of those that may be read. Slips are looked for only where none of these has all
 * the words as they are: that is quick where names are many.
 */
export const named = async (place: Place, spellings: Spellings, sought: Sought): Promise<Candidate[]> => {
  const slips = hasLetters(sought.words) ? WITH_SLIPS : []
  const found: Candidate[] = []
  for (const look of [...AS_TYPED, ...slips]) {
    found.push(...(await lookedFor(place, spellings, look, sought)))
    // A word that stands in the middle of another is seldom what was meant: 'art' in 'Martin'.
    if (found.some(({ score }) => score >= ALIKE)) break
  }
  return found
}
