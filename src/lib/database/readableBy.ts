import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { COLLECTION_RULES, scopeOf, type Person } from '@/domain/permissions'

/** Where each collection keeps its property, of a row; a tenant's is that of the lease they live under. */
const PROPERTY: Readonly<Partial<Record<string, (row: SQL) => SQL>>> = {
  tenants: (row) => sql`(select l.property_id from leases l where l.id = ${row}.current_lease_id)`,
  units: (row) => sql`${row}.property_id`,
  properties: (row) => sql`${row}.id`,
  leases: (row) => sql`${row}.property_id`,
  payments: (row) => sql`${row}.property_id`,
  tasks: (row) => sql`${row}.property_id`,
  'late-fees': (row) => sql`${row}.property_id`,
}

/**
 * Of a collection's rows those that somebody may read, by the permission table, as a condition of a question in SQL;
 * `reachOf` says the same to Payload. A scope that is not written down here is closed.
 * @param row what the question calls the collection's table
 */
export const readableBy = (person: Person | undefined, slug: string, row = 'r'): SQL => {
  const scope = scopeOf(person, 'read', COLLECTION_RULES.get(slug))
  const of = sql.raw(row)
  const property = PROPERTY[slug]?.(of)
  const own = property
    ? sql`${property} = any (${`{${(person?.properties ?? []).map(Number).join(',')}}`}::int[])`
    : sql`false`
  const id = Number(person?.id)
  switch (scope) {
    case 'all':
      return sql`true`
    case 'self':
      return sql`${of}.id = ${id}`
    case 'ownProperties':
      return own
    case 'added':
      return sql`${of}.added_by_id = ${id}`
    case 'ownPropertiesOrAdded':
      return sql`(${of}.added_by_id = ${id} or ${own})`
    case 'ownPropertiesOrAssigned':
      return sql`(${of}.assigned_to_id = ${id} or ${own})`
    default:
      return sql`false`
  }
}
