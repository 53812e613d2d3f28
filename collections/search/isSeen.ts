import type { CollectionSlug, Payload } from 'payload'

import { COLLECTION_RULES, mayUseField, roleOf, scopeOf, type Person } from '@/domain/permissions'

/** Whether somebody is shown what a path leads to, in every record on the way. The product itself sees all. */
export const isSeen = (
  payload: Payload,
  person: Person | undefined | 'product',
  slug: CollectionSlug,
  path: string,
): boolean => {
  if (person === 'product') return true
  const rule = COLLECTION_RULES.get(slug)
  const [name = '', ...rest] = path.split('.')
  if (scopeOf(person, 'read', rule) === 'none' || !mayUseField(rule, roleOf(person), 'see', name))
    return false
  if (rest.length === 0) return true
  const field = payload.collections[slug].config.flattenedFields.find((known) => known.name === name)
  if (field?.type !== 'relationship' || typeof field.relationTo !== 'string') return false
  return isSeen(payload, person, field.relationTo, rest.join('.'))
}
