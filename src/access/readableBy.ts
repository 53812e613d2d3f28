import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import { COLLECTION_RULES, scopeOf, type Person } from '@/domain/permissions'

/** Where each collection keeps its property, of a row `r`; a tenant's is that of the lease they live under. */
const PROPERTY: Readonly<Partial<Record<string, SQL>>> = {
  tenants: sql`(select l.property_id from leases l where l.id = r.current_lease_id)`,
  units: sql`r.property_id`,
  properties: sql`r.id`,
  leases: sql`r.property_id`,
  payments: sql`r.property_id`,
  tasks: sql`r.property_id`,
  'late-fees': sql`r.property_id`,
}

/**
 * Of a collection's rows `r` those that somebody may read, by the permission table, for a question in SQL; `reachOf` says
 * the same to Payload. A scope that is not written down here is closed.
 */
export const readableBy = (person: Person | undefined, slug: string): SQL => {
  const scope = scopeOf(person, 'read', COLLECTION_RULES.get(slug))
  const property = PROPERTY[slug]
  const own = property
    ? sql`${property} = any (${`{${(person?.properties ?? []).map(Number).join(',')}}`}::int[])`
    : sql`false`
  switch (scope) {
    case 'all':
      return sql`true`
    case 'ownProperties':
      return own
    case 'added':
      return sql`r.added_by_id = ${Number(person?.id)}`
    case 'ownPropertiesOrAdded':
      return sql`(r.added_by_id = ${Number(person?.id)} or ${own})`
    case 'ownPropertiesOrAssigned':
      return sql`(r.assigned_to_id = ${Number(person?.id)} or ${own})`
    default:
      return sql`false`
  }
}
