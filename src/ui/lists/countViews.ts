import {
  createLocalReq,
  type Payload,
  type SanitizedCollectionConfig,
  type TypedUser,
  type Where,
} from 'payload'

import { whereOf, type ListView } from './listViews'

type Asked = {
  collection: SanitizedCollectionConfig
  user: TypedUser
  field: string
  views: readonly ListView[]
}

/**
 * How many records each view of a list shows to somebody: what they may read, less what the list itself leaves out, as
 * records that were filed away.
 */
export const countViews = (
  payload: Payload,
  { collection, user, field, views }: Asked,
): Promise<number[]> => {
  const { admin, slug } = collection
  const { baseFilter } = admin
  return Promise.all(
    views.map(async (view) => {
      const where = whereOf(field, view)
      const req = await createLocalReq({ user }, payload)
      // The filter looks at what the list is asked for: here, at this view.
      req.query = where ? { where } : {}
      const shown = await baseFilter?.({ limit: 1, page: 1, req, sort: 'id' })
      const both: Where[] = [where, shown].filter((part) => part !== undefined && part !== null)
      const { totalDocs } = await payload.count({
        collection: slug,
        overrideAccess: false,
        req,
        where: { and: both },
      })
      return totalDocs
    }),
  )
}
