import type { CollectionSlug, Payload } from 'payload'
import { cache } from 'react'

import { readerOf } from '../reader'

type RecordId = number | string

const titlesOf = async (
  payload: Payload,
  collection: CollectionSlug,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<string, string>> => {
  const user = await readerOf(payload)
  const title = payload.collections[collection].config.admin.useAsTitle
  if (!user || !title) return new Map()
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    user,
    where: { id: { in: [...ids] } },
  })
  return new Map(
    docs.flatMap((doc): [string, string][] => {
      const text: unknown = Reflect.get(doc, title)
      return typeof text === 'string' && text !== '' ? [[String(doc.id), text]] : []
    }),
  )
}

/**
 * Titles of related records, for the cells of one list: all cells ask in the same moment and share one query, which
 * obeys the reader's rights. A record they may not read has no title.
 */
export const titleLoader = cache((payload: Payload, collection: CollectionSlug) => {
  let waiting: { ids: Set<RecordId>; answer: Promise<ReadonlyMap<string, string>> } | undefined
  return async (id: RecordId): Promise<string | undefined> => {
    if (!waiting) {
      const ids = new Set<RecordId>()
      const answer = new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => {
        waiting = undefined
        return titlesOf(payload, collection, [...ids])
      })
      waiting = { ids, answer }
    }
    waiting.ids.add(id)
    return (await waiting.answer).get(String(id))
  }
})
