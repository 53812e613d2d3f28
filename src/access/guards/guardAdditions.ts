import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import type { Person, RecordId } from '@/domain/permissions'
import { COLLECTION_RULES, scopeOf } from '@/domain/permissions'

import { idOf, personOf } from '@/domain/permissions/personOf'

type Draft = { property?: unknown; account?: unknown }

/** An entry stands where its account stands; the database fills in the property only when it is saved. */
const propertyOf = async (
  { account, property }: Draft,
  req: PayloadRequest,
): Promise<RecordId | undefined> => {
  const accountId = idOf(account)
  if (accountId === undefined) return idOf(property)
  const found = await req.payload.findByID({
    collection: 'accounts',
    id: accountId,
    depth: 0,
    disableErrors: true,
    req,
  })
  return idOf(found?.property)
}

const isOwn = (person: Person | undefined, property: RecordId | undefined): boolean =>
  person?.properties?.some((own) => String(own) === String(property)) ?? false

/**
 * A record that may only be added for one's own properties must belong to one when it is saved: what hooks worked
 * out from a lease or tenant is held to the same rule as what was sent in.
 */
export const guardAdditions: CollectionBeforeChangeHook<Draft & { id: number | string }> = async ({
  collection,
  data,
  operation,
  req,
}) => {
  const person = personOf(req.user)
  const scope = scopeOf(person, 'create', COLLECTION_RULES.get(collection.slug))
  if (operation !== 'create' || scope !== 'ownProperties' || isOwn(person, await propertyOf(data, req)))
    return data
  const path = 'account' in data ? 'account' : 'property'
  const message = 'Choose one of your properties.'
  throw new ValidationError({ collection: collection.slug, errors: [{ path, message }], req }, req.t)
}
