import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { amountSought, FIND_KINDS, type FindKind, type Found } from '@/domain/find/findTerms'
import { personOf } from '@/domain/permissions/personOf'
import { inReadingTransaction } from '@/lib/database/openReading'

import { candidates } from '../queries/candidates'
import { foundOf } from './foundOf'

const SHOWN_OF_A_KIND = 5

/**
 * What the words may mean, of all that whoever asks may read: the best of each kind, the most alike first.
 * @param words with something in them
 */
export const findAnything = async (req: PayloadRequest, words: string): Promise<Found[]> => {
  requirePermission(req, 'find')
  const person = personOf(req.user)
  // It lets go of its connection before anything is read of the hits: many who search at once would wait for each other.
  const sought = await inReadingTransaction(req.payload, (place) =>
    candidates(place, {
      words,
      amountCents: amountSought(words),
      person,
      most: SHOWN_OF_A_KIND,
    }),
  )
  // Of a record that was found twice, the better place.
  const rank = new Map(sought.map(({ kind, id }, index) => [`${kind} ${id}`, index] as const).toReversed())
  const rankOf = ({ kind, id }: { kind: FindKind; id: number }) => rank.get(`${kind} ${id}`) ?? sought.length
  const found = await Promise.all(
    FIND_KINDS.map(async (kind) => {
      const ids = [...new Set(sought.filter((one) => one.kind === kind).map(({ id }) => id))]
      const readable = ids.length === 0 ? [] : await foundOf(req, kind, ids)
      return readable.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, SHOWN_OF_A_KIND)
    }),
  )
  // By the best that was found: one that may not be read must not say that it is there by the order of the others.
  const best = ([first]: readonly Found[]) => (first ? (sought[rankOf(first)]?.score ?? -1) : -1)
  return found.toSorted((a, b) => best(b) - best(a)).flat()
}
