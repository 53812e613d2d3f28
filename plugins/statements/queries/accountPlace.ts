import { sql } from '@payloadcms/db-postgres'

import { queryRows, type Place } from '@/lib/database/queryRows'

/** Where an account's tenants get their post: the unit and the address of its property, as on an envelope. */
export type AccountPlace = { unitNumber: string | null; street: string | null; cityLine: string | null }

export const accountPlace = async (place: Place, accountId: number): Promise<AccountPlace> => {
  const [found] = await queryRows<AccountPlace>(
    place,
    sql`
      select u.number as "unitNumber", p.address_street as street,
        p.address_city || ', ' || p.address_state || ' ' || p.address_zip as "cityLine"
      from accounts a left join units u on u.id = a.unit_id left join properties p on p.id = a.property_id
      where a.id = ${accountId}`,
  )
  return found ?? { unitNumber: null, street: null, cityLine: null }
}
