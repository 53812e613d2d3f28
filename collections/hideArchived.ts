import type { BaseFilter, CollectionConfig, Condition, Field } from 'payload'

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

const isArchivedAt = (field: Field): boolean => 'name' in field && field.name === 'archivedAt'

/** An empty box that nobody may fill in is noise; that a record is filed away, everybody who sees it should know. */
const shownOn =
  (slug: string): Condition =>
  (data, _siblings, { operation, user }) =>
    Boolean(data?.archivedAt) ||
    (operation !== 'create' &&
      mayUseField(COLLECTION_RULES.get(slug), roleOf(personOf(user)), 'change', 'archivedAt'))

/** Archived records leave the lists of the admin. Everything that names them, the reports and the API keep them. */
export const hideArchived = (collection: CollectionConfig): CollectionConfig =>
  collection.fields.some(isArchivedAt)
    ? {
        ...collection,
        admin: { ...collection.admin, baseFilter: inUseOf(collection.slug) },
        fields: collection.fields.map((field) =>
          isArchivedAt(field)
            ? ({ ...field, admin: { ...field.admin, condition: shownOn(collection.slug) } } as Field) // the same kind of field
            : field,
        ),
      }
    : collection
