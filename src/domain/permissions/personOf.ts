import type { Person, RecordId } from './roles'

const isId = (value: unknown): value is RecordId => typeof value === 'number' || typeof value === 'string'

/** A relation is its id, or the record itself when it was populated. */
export const idOf = (value: unknown): RecordId | undefined => {
  if (isId(value)) return value
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return isId(value.id) ? value.id : undefined
}

/** The user of a request in the words of the permission table. */
export const personOf = (user: object | null | undefined): Person | undefined => {
  const id = idOf(user)
  if (!user || id === undefined) return undefined
  const properties = 'properties' in user && Array.isArray(user.properties) ? user.properties : []
  return {
    id,
    role: 'role' in user && typeof user.role === 'string' ? user.role : null,
    active: 'active' in user && user.active === true,
    properties: properties.map(idOf).filter((property) => property !== undefined),
  }
}
