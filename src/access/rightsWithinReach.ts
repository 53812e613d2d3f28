import type {
  CollectionSlug,
  Config,
  PayloadHandler,
  PayloadRequest,
  SanitizedCollectionConfig,
  TypeWithID,
} from 'payload'
import { formatNames, NotFound, toWords } from 'payload'

import { COLLECTION_RULES } from '@/domain/permissions'

import { allWithin } from './allWithin'
import { reachOf } from './reach'

type Collection = Pick<SanitizedCollectionConfig, 'slug' | 'graphQL'>

/**
 * @throws 404 unless whoever asks may read the record: Payload answers with no rights for one that exists, and with
 * 404 for one that does not, which tells the two apart
 */
const requireReadable = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  id: TypeWithID['id'],
): Promise<void> => {
  const reach = await reachOf(req, 'read', COLLECTION_RULES.get(slug))
  if (!(await allWithin(reach, [id], slug, req))) throw new NotFound(req.t)
}

/** `POST /api/:collection/access/:id`, for records that may be read. Without an id it tells of the collection. */
export const rightsHandler =
  (slug: CollectionSlug, handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const id = req.routeParams?.id
    if (id !== undefined) await requireReadable(req, slug, id as TypeWithID['id'])
    return handler(req)
  }

type Query = {
  args?: Record<string, unknown>
  resolve?: (
    source: unknown,
    args: { id: TypeWithID['id'] },
    context: { req: PayloadRequest },
    info: unknown,
  ) => unknown
}
type Extension = NonNullable<Config['graphQL']>['queries']

/** As Payload forms it: `docAccessUnit`. */
const queryOf = ({ slug, graphQL }: Collection): string => {
  const own = graphQL && graphQL.singularName
  return `docAccess${own ? toWords(own, true) : formatNames(slug).singular}`
}

/** The same for GraphQL, over the queries Payload has formed. */
export const rightsQueries =
  (collections: Collection[], others: Extension): NonNullable<Extension> =>
  (graphQL, context) => {
    const fields = (context as unknown as { Query: { fields: Record<string, Query> } }).Query.fields
    const closed = collections.flatMap(({ slug, graphQL: own }): [string, Query][] => {
      const name = queryOf({ slug, graphQL: own })
      const query = fields[name]
      if (!query?.resolve) return []
      const { resolve } = query
      const within: Query['resolve'] = async (source, args, asked, info) => {
        await requireReadable(asked.req, slug, args.id)
        return resolve(source, args, asked, info)
      }
      return [[name, { ...query, resolve: within }]]
    })
    return { ...others?.(graphQL, context), ...Object.fromEntries(closed) }
  }
