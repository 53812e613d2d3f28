import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows, type Place } from '@/lib/database/queryRows'
import { readOnce } from '@/lib/database/readOnce'

import type { Named } from './types'

export type FilterChoices = {
  readonly categories: readonly Named[]
  readonly payees: readonly Named[]
  /** Of the one property that is asked for. */
  readonly units: readonly Named[]
  /** The year of the oldest expense; null while there is none. */
  readonly firstYear: number | null
}

/** What the filters offer, read once while nothing is written; what was filed away only where expenses still name it. */
export const filterChoices = (
  { payload }: PayloadRequest,
  propertyIds: readonly number[],
): Promise<FilterChoices> =>
  readOnce(payload, ['expense filters', propertyIds], (place) => choicesOf(place, propertyIds))

const choicesOf = async (place: Place, propertyIds: readonly number[]): Promise<FilterChoices> => {
  const [property] = propertyIds.length === 1 ? propertyIds : []
  const [row] = await queryRows<FilterChoices>(
    place,
    sql`select
      (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by lower(unaccent(c.name))), '[]')
        from expense_categories c
        where c.archived_at is null or exists (select 1 from expenses e where e.category_id = c.id)) as categories,
      (select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name) order by lower(unaccent(v.name))), '[]')
        from vendors v where exists (select 1 from expenses e where e.payee_id = v.id)) as payees,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.number)
          order by substring(u.number from '\\d+')::numeric, lower(u.number)), '[]')
        from units u where u.property_id = ${property ?? null}::int) as units,
      (select extract(year from day_of(min(date)))::int from expenses) as "firstYear"`,
  )
  if (!row) throw new Error('The database did not answer the choices of the filters')
  return row
}
