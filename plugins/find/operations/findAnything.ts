import type { PayloadRequest } from 'payload'

import { requirePermission } from '@/access/requirePermission'
import { amountSought, FIND_KINDS, type FindKind, type Found } from '@/domain/find/findTerms'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { openReading } from '@/lib/database/openReading'

import { candidates } from '../queries/candidates'
import { foundOf } from './foundOf'

const SHOWN_OF_A_KIND = 5
/** More than are shown: of some kinds it is asked afterwards which of them somebody may read. */
const LOOKED_AT = { office: 20, assistant: 500 } as const

/**
 * What the words may mean, of all that whoever asks may read: the best of each kind, the most alike first.
 * @param words with something in them
 */
export const findAnything = async (req: PayloadRequest, words: string): Promise<Found[]> => {
  requirePermission(req, 'find')
  const person = personOf(req.user)
  const office = can(person, 'reports.rentBalance')
  const { place, close } = await openReading(req.payload)
  try {
    const sought = await candidates(place, {
      words,
      amountCents: amountSought(words),
      properties: office ? null : (person?.properties ?? []).map(Number),
      most: LOOKED_AT[office ? 'office' : 'assistant'],
    })
    const scores = new Map(sought.map(({ kind, id, score }) => [`${kind} ${id}`, score]))
    const scoreOf = ({ kind, id }: { kind: FindKind; id: number }) => scores.get(`${kind} ${id}`) ?? -1
    const best = (kind: FindKind) => Math.max(-1, ...sought.filter((one) => one.kind === kind).map(scoreOf))
    const found: Found[] = []
    for (const kind of FIND_KINDS.toSorted((a, b) => best(b) - best(a))) {
      const ids = [...new Set(sought.filter((one) => one.kind === kind).map(({ id }) => id))]
      if (ids.length === 0) continue
      const readable = await foundOf(req, kind, ids)
      found.push(...readable.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, SHOWN_OF_A_KIND))
    }
    return found
  } finally {
    await close()
  }
}
