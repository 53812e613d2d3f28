import { sql } from '@payloadcms/db-postgres/drizzle'

import { readableBy } from '@/lib/database/readableBy'
import { receiptDigits, receiptSought } from '@/domain/find/findTerms'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { named } from './named'
import { foldSpellings } from './spellings'
import type { Candidate, Sought } from './types'

/** `offset 0`: those with the number are found by it, not by going back through all payments until there are enough. */
const paid = (place: Place, { words, amountCents, person, most }: Sought): Promise<Candidate[]> => {
  const readable = readableBy(person, 'payments')
  return queryRows<Candidate>(
    place,
    sql`
      (select 'payments' as kind, r.id, 1::float8 as score, 1::float8 as whole from payments r
        where lower(r.receipt_number) in (lower(${words}), lower(${receiptSought(words)})) and ${readable}
        order by r.id desc limit ${most})
      union all
      (select 'payments', id, 0.95, 1 from (
          select r.id from payments r
            where receipt_digits(r.receipt_number) = ${receiptDigits(words)} and r.receipt_number is not null
              and ${readable}
            offset 0) numbered
        order by id desc limit ${most})
      union all
      (select 'payments', r.id, 0.9, 1 from payments r
        where r.amount_cents = ${amountCents}::numeric and r.voided_at is null and ${readable}
        order by r.received_on desc limit ${most})`,
  )
}

/**
 * Records whose names, addresses or numbers are like some words, the most alike first; payments by receipt or amount.
 * Case and accents do not matter. These are ids: what of a record may be shown is for the caller to ask.
 */
export const candidates = async (place: Place, sought: Sought): Promise<Candidate[]> => {
  const spellings = await foldSpellings(place, sought.words)
  const found = [...(await named(place, spellings, sought)), ...(await paid(place, sought))]
  return found.sort((one, other) => other.score - one.score || other.whole - one.whole)
}
