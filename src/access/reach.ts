import type { PayloadRequest, Where } from 'payload'

import type { EntityRule, Operation, Person, Scope } from '@/domain/permissions'
import { COLLECTION_RULES, scopeOf } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'
import { photosOfTasks } from './photosOfTasks'

/** Everything, nothing, or the records that match. */
export type Reach = boolean | Where

/** Each page asks hundreds of times what its reader may do: what needs no look into the database is said at once. */
type NowOrLater<T> = T | Promise<T>

/** Ids start at 1: somebody without properties must match no record, and still get a list like any other. */
const NO_RECORD = 0

const ofOwnProperties = (person: Person, path: string): Where => ({
  [path]: { in: person.properties?.length ? [...person.properties] : [NO_RECORD] },
})

const addedBy = (person: Person): Where => ({ addedBy: { equals: person.id } })

const whereOf = (
  scope: Exclude<Scope, 'all' | 'none' | 'addedOrOnTask'>,
  person: Person,
  propertyPath: string,
): Where => {
  switch (scope) {
    case 'self':
      return { id: { equals: person.id } }
    case 'added':
      return addedBy(person)
    case 'ownProperties':
      return ofOwnProperties(person, propertyPath)
    case 'ownPropertiesOrAdded':
      return { or: [ofOwnProperties(person, propertyPath), addedBy(person)] }
    case 'ownPropertiesOrAssigned':
      return { or: [ofOwnProperties(person, propertyPath), { assignedTo: { equals: person.id } }] }
    case 'ownRow':
      return { and: [{ 'user.value': { equals: person.id } }, { 'user.relationTo': { equals: 'users' } }] }
  }
}

const addedOrOnTask = async (req: PayloadRequest, person: Person): Promise<Where> => {
  const tasks = await reachOf(req, 'read', COLLECTION_RULES.get('tasks'))
  const photos = typeof tasks === 'object' ? await photosOfTasks(req, tasks) : []
  return photos.length ? { or: [addedBy(person), { id: { in: photos } }] } : addedBy(person)
}

/**
 * The records of one collection that whoever asks may touch with an operation.
 * For `create` a reach that is not `false` lets the request in; what it may name is checked on its data.
 */
export const reachOf = (
  req: PayloadRequest,
  operation: Operation,
  rule: EntityRule | undefined,
): NowOrLater<Reach> => {
  const person = personOf(req.user)
  const scope = scopeOf(person, operation, rule)
  if (scope === 'none' || !person || !rule) return false
  if (scope === 'all') return true
  if (scope === 'addedOrOnTask') return addedOrOnTask(req, person)
  // A rule that limits to properties without saying where the property stands is closed.
  if (scope.startsWith('ownProperties') && !rule.propertyPath) return false
  return whereOf(scope, person, rule.propertyPath ?? 'property')
}

/** Filing a record away is a change of its `archivedAt`, also where nothing else may change. */
export const changeReachOf = (req: PayloadRequest, rule: EntityRule | undefined): NowOrLater<Reach> => {
  const operation = scopeOf(personOf(req.user), 'update', rule) === 'none' ? 'archive' : 'update'
  return reachOf(req, operation, rule)
}

/** Both must hold. */
export const both = (one: Reach, other: Reach): Reach => {
  if (one === false || other === false) return false
  if (one === true) return other
  if (other === true) return one
  return { and: [one, other] }
}
