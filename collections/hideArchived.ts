import type { BaseFilter, CollectionConfig } from 'payload'

import { personOf } from '@/domain/permissions/personOf'
import { COLLECTION_RULES, mayUseField, roleOf } from '@/domain/permissions'

/** Whoever filters by the day of filing away wants to see what was. */
const asksForArchived = (query: unknown): boolean => JSON.stringify(query ?? {}).includes('"archivedAt"')

const inUseOf =
  (slug: string): BaseFilter =>
  ({ req }) => {
    const role = roleOf(personOf(req.user))
    // Nobody may filter, not even so, by what they are not shown.
    if (!mayUseField(COLLECTION_RULES.get(slug), role, 'see', 'archivedAt')) return null
    return asksForArchived(req.query.where) ? null : { archivedAt: { exists: false } }
  }

/** Archived records leave the lists of the admin. Everything that names them, the reports and the API keep them. */
export const hideArchived = (collection: CollectionConfig): CollectionConfig =>
  collection.fields.some((field) => 'name' in field && field.name === 'archivedAt')
    ? { ...collection, admin: { ...collection.admin, baseFilter: inUseOf(collection.slug) } }
    : collection
