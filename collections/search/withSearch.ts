import type { CollectionBeforeOperationHook, CollectionConfig, CollectionSlug, Field, Where } from 'payload'

import { personOf } from '@/domain/permissions/personOf'

import { expandFind, FIND } from './expandFind'
import { isSeen } from './isSeen'
import { SEARCHES, type Search } from './searches'
import { unitsLivedIn } from './unitsLivedIn'

const findField = (label: string): Field => ({
  name: FIND,
  label,
  type: 'text',
  // Only what the search box sends: it stands for the paths, and holds nothing itself.
  virtual: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

/**
 * Turns a search into filters through the relations. Whoever asks searches only what they are shown: paths they may
 * not see are left out, and rows they may not read Payload leaves out behind every relation.
 */
const searchThrough =
  (slug: CollectionSlug, { paths, tenantsOfUnit }: Search): CollectionBeforeOperationHook =>
  async ({ args, overrideAccess, req }) => {
    if (!('where' in args) || !isWhere(args.where)) return args
    const person = overrideAccess ? 'product' : personOf(req.user)
    const seen = paths.filter((path) => isSeen(req.payload, person, slug, path))
    const where = await expandFind(args.where, async (word) => [
      ...seen.map((path): Where => ({ [path]: { like: word } })),
      ...(tenantsOfUnit ? [{ unit: { in: await unitsLivedIn(req, word, overrideAccess) } }] : []),
    ])
    return { ...args, where }
  }

/** Gives a list a search by its tenants, units and properties. */
export const withSearch = (collection: CollectionConfig): CollectionConfig => {
  const slug = collection.slug as CollectionSlug // the table's keys are slugs; another finds nothing
  const search = SEARCHES[slug]
  if (!search) return collection
  return {
    ...collection,
    admin: { ...collection.admin, listSearchableFields: [FIND] },
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), searchThrough(slug, search)],
    },
    fields: [...collection.fields, findField(search.label)],
  }
}
