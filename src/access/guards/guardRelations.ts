import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { ValidationError } from 'payload'

import { COLLECTION_RULES, OFFICE, roleOf } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'
import { allWithin, couldBeId } from '../allWithin'
import { both, reachOf } from '../reach'
import type { NamedRecord } from './relationsIn'
import { relationsIn } from './relationsIn'

/** Whether all of these records exist for whoever asks. */
const allExist = async (
  named: NamedRecord[],
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<boolean> => {
  const refer = await reachOf(req, 'refer', COLLECTION_RULES.get(collection))
  const ids = named.map(({ id }) => id)
  return allWithin(refer, ids, collection, req)
}

const keyOf = ({ path, collection, id }: NamedRecord): string => `${path} ${collection} ${id}`

/**
 * What the record names already: a form sends back what it does not let change.
 * Looked up only among records that may be changed; of others nothing is told.
 */
const namedBefore = async (
  config: SanitizedCollectionConfig,
  id: unknown,
  req: PayloadRequest,
): Promise<ReadonlySet<string>> => {
  const update = await reachOf(req, 'update', COLLECTION_RULES.get(config.slug))
  if (!couldBeId(id) || update === false) return new Set()
  const where = both(update, { id: { equals: String(id) } })
  if (typeof where === 'boolean') return new Set()
  const { docs } = await req.payload.find({
    collection: config.slug,
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return new Set(docs.flatMap((doc) => relationsIn(config.flattenedFields, doc)).map(keyOf))
}

/**
 * Whoever works for some properties may name only records of those, in any relation of what they add or change.
 * The office may name every record.
 */
export const guardRelations: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const role = roleOf(personOf(req.user))
  if (role && OFFICE.includes(role)) return args

  const { config } = args.collection
  const sent = relationsIn(config.flattenedFields, 'data' in args ? args.data : undefined)
  if (sent.length === 0) return args
  const known = await namedBefore(config, 'id' in args ? args.id : undefined, req)
  const named = sent.filter((record) => !known.has(keyOf(record)))
  for (const collection of new Set(named.map((record) => record.collection))) {
    const records = named.filter((record) => record.collection === collection)
    if (await allExist(records, collection, req)) continue
    const errors = records.map(({ path }) => ({ path, message: 'There is no such record. Choose another.' }))
    throw new ValidationError({ collection: config.slug, errors, req }, req.t)
  }
  return args
}
