import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import { namesAsked } from './namesAsked'

/** The properties a report was asked for, by name and as one line, archived ones too. */
export const placesAsked = async (req: PayloadRequest, propertyIds: readonly number[]): Promise<string[]> => {
  if (propertyIds.length === 0) return ['All properties']
  const found = await queryRows<{ id: number; name: string }>(
    req,
    sql`select id, name from properties where id = any (${sql.param([...propertyIds])}::int[]) order by name, id`,
  )
  return [namesAsked(propertyIds, found)]
}
