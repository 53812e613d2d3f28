import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'

import { COLLECTION_RULES, roleOf } from '@/domain/permissions'

import { idOf, personOf } from '@/domain/permissions/personOf'

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** A row of a list of relations is its id; a row of an array carries its own. */
const sameRow = (before: unknown, after: unknown): boolean => {
  if (idOf(before) !== idOf(after)) return false
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null)
    return true
  const was = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).every(
    ([name, value]) => JSON.stringify(was.get(name) ?? null) === JSON.stringify(value ?? null),
  )
}

type Lists = { id: number | string } & Record<string, unknown>

/** Where somebody may only add to a list, what others put there stays, unchanged and in its place. */
export const guardAppendOnly: CollectionBeforeChangeHook<Lists> = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const role = roleOf(personOf(req.user))
  const rule = COLLECTION_RULES.get(collection.slug)
  const lists = (role && rule?.[role]?.appendOnly) ?? []
  if (operation !== 'update') return data
  for (const path of lists) {
    const before = rowsOf(originalDoc?.[path])
    const after = rowsOf(data[path])
    if (!(path in data) || before.every((row, index) => sameRow(row, after[index]))) continue
    const message = 'You can add to this list, and not change what is there.'
    throw new ValidationError({ collection: collection.slug, errors: [{ path, message }], req }, req.t)
  }
  return data
}
