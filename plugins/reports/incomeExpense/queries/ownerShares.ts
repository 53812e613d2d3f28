import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

import type { Named, ShareRow } from './types'

/** Every share of every property, in the property's order. */
export const ownerShares = (place: Place): Promise<ShareRow[]> =>
  queryRows<ShareRow>(
    place,
    sql`select s._parent_id as property, o.id as owner, o.name, s.share_bps::int as "shareBps",
        day_of(s."from")::text as "from"
      from properties_owners s join owners o on o.id = s.owner_id order by s._parent_id, s._order`,
  )

/** The properties of a report by name, as people look them up. */
export const namesOf = (place: Place, properties: readonly number[]): Promise<Named[]> =>
  properties.length === 0
    ? Promise.resolve([])
    : queryRows<Named>(
        place,
        sql`select id, name from properties where id = any(${`{${properties.join(',')}}`}::int[]) order by name, id`,
      )
