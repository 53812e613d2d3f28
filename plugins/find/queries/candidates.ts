import { sql } from '@payloadcms/db-postgres/drizzle'

import { receiptDigits, receiptSought } from '@/domain/find/findTerms'
import { queryRows, type Place } from '@/lib/database/queryRows'

import { inOwn, named } from './named'
import { foldSpellings } from './spellings'
import type { Candidate, Sought } from './types'

/** `offset 0`: those with the number are found by it, not by going back through all payments until there are enough. */
const paid = (place: Place, { words, amountCents, properties, most }: Sought): Promise<Candidate[]> =>
  queryRows<Candidate>(
    place,
    sql`
      (select 'payments' as kind, p.id, 1::float8 as score, 1::float8 as whole from payments p
        where lower(p.receipt_number) in (lower(${words}), lower(${receiptSought(words)})) and ${inOwn('p.property_id', properties)}
        order by p.id desc limit ${most})
      union all
      (select 'payments', id, 0.95, 1 from (
          select p.id from payments p
            where receipt_digits(p.receipt_number) = ${receiptDigits(words)} and p.receipt_number is not null
              and ${inOwn('p.property_id', properties)}
            offset 0) numbered
        order by id desc limit ${most})
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
  const spellings = await foldSpellings(place, sought.words)
  const found = [...(await named(place, spellings, sought)), ...(await paid(place, sought))]
  return found.sort((one, other) => other.score - one.score || other.whole - one.whole)
}
