import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import type { Person } from '@/domain/permissions'
import { readableBy } from '@/lib/database/readableBy'

/** Where a task is to be done, of the tables that `joinPlace` adds: the unit, else the property, else nothing. */
export const PLACE = sql`coalesce(u.label, p.name)`

/** Adds to the tasks (`t`) of a question their property (`p`) and unit (`u`), where the person may see the property. */
export const joinPlace = (person: Person | undefined): SQL => sql`
  left join units un on un.id = t.unit_id
  left join properties p on p.id = coalesce(un.property_id, t.property_id) and ${readableBy(person, 'properties', 'p')}
  left join units u on u.id = un.id and u.property_id = p.id`
