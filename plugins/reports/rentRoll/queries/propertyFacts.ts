import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { PropertyType } from '@/domain/portfolio/propertyTypes'
import { queryRows } from '@/lib/database/queryRows'

export type PropertyFacts = {
  id: number
  name: string
  address: string
  type: PropertyType
  yearBuilt: number | null
  squareFeet: number | null
}

/** What stands at the head of a property's page; undefined when there is no such property. */
export const propertyFacts = async (req: PayloadRequest, id: number): Promise<PropertyFacts | undefined> => {
  const [facts] = await queryRows<PropertyFacts>(
    req,
    sql`select id, name, concat(address_street, ', ', address_city, ', ', address_state, ' ', address_zip) as address,
        type, year_built::int as "yearBuilt", square_feet::int as "squareFeet"
      from properties where id = ${id}`,
  )
  return facts
}
