import type { CollectionSlug, Payload } from 'payload'
import { cache } from 'react'

import type { RecordId } from '@/domain/permissions'

import { readerOf } from '../reader'
import { batched } from './batched'

/**
 * Titles of related records, for the cells of one list. The query obeys the reader's rights: a record they may not
 * read has no title.
 */
export const titleLoader = cache((payload: Payload, collection: CollectionSlug) =>
  batched<RecordId, string>(async (ids) => {
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
      docs.flatMap((doc): [RecordId, string][] => {
        const text: unknown = Reflect.get(doc, title)
        return typeof text === 'string' && text !== '' ? [[doc.id, text]] : []
      }),
    )
  }),
)
