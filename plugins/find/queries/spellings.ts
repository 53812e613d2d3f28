import { sql } from '@payloadcms/db-postgres/drizzle'

import { phoneSought, wordsSought, type FindKind } from '@/domain/find/findTerms'
import { queryRows, type Place } from '@/lib/database/queryRows'

/** What was typed, as keys are formed: without case and accents. */
export type Spelling = { phrase: string; words: readonly string[] }

/** `phone`: the same as a telephone number is written, where it may be one. */
export type Spellings = { typed: Spelling | null; phone: Spelling | null }

const folded = async (place: Place, texts: readonly string[]): Promise<string[]> => {
  const [row] = await queryRows<{ keys: string[] }>(
    place,
    sql`select array(
      select find_key(each.words) from jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb) with ordinality
        as each (words, place) order by each.place) as keys`,
  )
  return row?.keys ?? []
}

/** @returns no spelling where only signs were typed */
export const foldSpellings = async (place: Place, words: string): Promise<Spellings> => {
  const [phrase, ...each] = await folded(place, [words, ...wordsSought(words)])
  const phone = phoneSought(words)
  return {
    typed: phrase === undefined || each.length === 0 ? null : { phrase, words: each },
    // Digits have neither case nor accents.
    phone: phone === null ? null : { phrase: phone, words: phone.split(' ') },
  }
}

/** The words as they were typed, and of who has a phone also as its number is written. */
export const spellingsOf = (kind: FindKind, { typed, phone }: Spellings): Spelling[] =>
  [typed, kind === 'tenants' ? phone : null].filter((one) => one !== null)
