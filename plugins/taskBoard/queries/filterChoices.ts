import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

import { seenProperties, seenUsers } from './seenTasks'

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
      sql`select p.id, p.name from properties p where p.archived_at is null and ${seenProperties(person)} order by p.name, p.id`,
    ),
    people: await queryRows<Choice>(
      req,
      sql`select a.id, a.name from users a
        where a.active and a.id is distinct from ${req.user?.id ?? null}::int and ${seenUsers(person)} order by a.name, a.id`,
    ),
  }
}
