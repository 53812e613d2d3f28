import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { amountSought, FIND_KINDS, type FindKind, type Found } from '@/domain/find/findTerms'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { inReadingTransaction } from '@/lib/database/openReading'

import { candidates } from '../queries/candidates'
import { foundOf } from './foundOf'

const SHOWN_OF_A_KIND = 5
/** The office reads all; of others it is asked afterwards which of some kinds they may read, so more are looked at. */
const LOOKED_AT = { office: SHOWN_OF_A_KIND, assistant: 500 } as const

/**
 * What the words may mean, of all that whoever asks may read: the best of each kind, the most alike first.
 * @param words with something in them
 */
export const findAnything = async (req: PayloadRequest, words: string): Promise<Found[]> => {
  requirePermission(req, 'find')
  const person = personOf(req.user)
  const office = can(person, 'reports.rentBalance')
  // It lets go of its connection before anything is read of the hits: many who search at once would wait for each other.
  const sought = await inReadingTransaction(req.payload, (place) =>
    candidates(place, {
      words,
      amountCents: amountSought(words),
      properties: office ? null : (person?.properties ?? []).map(Number),
      most: LOOKED_AT[office ? 'office' : 'assistant'],
      // What somebody may not read must not decide what they find.
      nearlySameFirst: office,
    }),
  )
  const scores = new Map(sought.map(({ kind, id, score }) => [`${kind} ${id}`, score]))
  const scoreOf = ({ kind, id }: { kind: FindKind; id: number }) => scores.get(`${kind} ${id}`) ?? -1
  const best = (kind: FindKind) => Math.max(-1, ...sought.filter((one) => one.kind === kind).map(scoreOf))
  const found = await Promise.all(
    FIND_KINDS.toSorted((a, b) => best(b) - best(a)).map(async (kind) => {
      const ids = [...new Set(sought.filter((one) => one.kind === kind).map(({ id }) => id))]
      const readable = ids.length === 0 ? [] : await foundOf(req, kind, ids)
      return readable.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, SHOWN_OF_A_KIND)
    }),
  )
  return found.flat()
}
