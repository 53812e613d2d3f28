import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import type { Person } from '@/domain/permissions'
import { COLLECTION_RULES, OFFICE, roleOf } from '@/domain/permissions'

import { personOf } from '../personOf'
import { both, reachOf } from '../reach'
import type { NamedRecord } from './relationsIn'
import { relationsIn } from './relationsIn'

const couldBeId = (id: unknown): boolean => /^\d{1,9}$/.test(String(id))

/** Whether all of these records exist for this person: one query, the same for a foreign record and a missing one. */
const allExistFor = async (
  person: Person | undefined,
  named: NamedRecord[],
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<boolean> => {
  const ids = [...new Set(named.map(({ id }) => String(id)))]
  const reach = both(reachOf(person, 'refer', COLLECTION_RULES.get(collection)), { id: { in: ids } })
  if (typeof reach === 'boolean' || !ids.every(couldBeId)) return false
  const { totalDocs } = await req.payload.count({ collection, where: reach, overrideAccess: true, req })
  return totalDocs === ids.length
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
  const person = personOf(req.user)
  const role = roleOf(person)
  if (role && OFFICE.includes(role)) return args

  const { config } = args.collection
  const named = relationsIn(config.flattenedFields, 'data' in args ? args.data : undefined)
  for (const collection of new Set(named.map((record) => record.collection))) {
    const records = named.filter((record) => record.collection === collection)
    if (await allExistFor(person, records, collection, req)) continue
    const errors = records.map(({ path }) => ({ path, message: 'There is no such record. Choose another.' }))
    throw new ValidationError({ collection: config.slug, errors, req }, req.t)
  }
  return args
}
