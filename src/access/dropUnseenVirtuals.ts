import type { CollectionAfterReadHook, FlattenedField, PayloadRequest } from 'payload'

import type { EntityRule } from '@/domain/permissions'
import { mayUseField, roleOf } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'

type Read = { doc: Record<string, unknown>; overrideAccess?: boolean; req: PayloadRequest }

const isFromRelation = (field: FlattenedField): boolean =>
  'virtual' in field && typeof field.virtual === 'string'

/**
 * Fields read through a relation are filled in after Payload has asked for the right to them: without this, what is
 * not shown in the record itself would come back by that way, wherever the other record shows it.
 * @returns the hook, `undefined` where no field is read through a relation
 */
export const dropUnseenVirtuals = (
  fields: FlattenedField[],
  rule: EntityRule | undefined,
): CollectionAfterReadHook | undefined => {
  const names = fields.filter(isFromRelation).map(({ name }) => name)
  if (names.length === 0) return undefined
  return ({ doc, overrideAccess, req }: Read) => {
    if (overrideAccess) return doc
    const role = roleOf(personOf(req.user))
    const unseen = names.filter((name) => !mayUseField(rule, role, 'see', name))
    return Object.fromEntries(Object.entries(doc).filter(([name]) => !unseen.includes(name)))
  }
}
