import { sql } from '@payloadcms/db-postgres'

import { COLLECTION_RULES, scopeOf, type Person } from '@/domain/permissions'

type Condition = ReturnType<typeof sql>

const idsIn = (ids: readonly (number | string)[]): Condition =>
  sql`(select value::int from json_array_elements_text(${JSON.stringify(ids)}::json))`

/** Which tasks (`t`) somebody may read, as the permission table says. */
export const seenTasks = (person: Person | undefined): Condition => {
  switch (scopeOf(person, 'read', COLLECTION_RULES.get('tasks'))) {
    case 'all':
      return sql`true`
    case 'ownPropertiesOrAssigned':
      return sql`(t.property_id in ${idsIn(person?.properties ?? [])} or t.assigned_to_id = ${person?.id ?? null}::int)`
    default:
      return sql`false`
  }
}

/** Which properties (`p`) somebody may read: a task assigned to them may be of another, which then has no name. */
export const seenProperties = (person: Person | undefined): Condition => {
  const scope = scopeOf(person, 'read', COLLECTION_RULES.get('properties'))
  if (scope === 'all') return sql`true`
  return scope === 'ownProperties' ? sql`p.id in ${idsIn(person?.properties ?? [])}` : sql`false`
}

/** Which users (`a`) somebody may read. */
export const seenUsers = (person: Person | undefined): Condition => {
  const scope = scopeOf(person, 'read', COLLECTION_RULES.get('users'))
  if (scope === 'all') return sql`true`
  return scope === 'self' ? sql`a.id = ${person?.id ?? null}::int` : sql`false`
}
