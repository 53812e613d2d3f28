import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { readableBy } from '@/lib/database/readableBy'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

type Choice = { id: number; name: string }

export type FilterChoices = {
  properties: Choice[]
  /** The others who may be given a task; none where the reader knows nobody but themselves. */
  people: Choice[]
}

/** The properties and people whoever asks may know of, by name. */
export const filterChoices = async (req: PayloadRequest): Promise<FilterChoices> => {
  const person = personOf(req.user)
  return {
    properties: await queryRows<Choice>(
      req,
      sql`select p.id, p.name from properties p where p.archived_at is null and ${readableBy(person, 'properties', 'p')} order by p.name, p.id`,
    ),
    people: await queryRows<Choice>(
      req,
      sql`select a.id, a.name from users a
        where a.active and a.id is distinct from ${req.user?.id ?? null}::int and ${readableBy(person, 'users', 'a')} order by a.name, a.id`,
    ),
  }
}
