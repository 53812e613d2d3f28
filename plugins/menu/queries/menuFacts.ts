import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { PREFERENCE_KEYS } from 'payload/shared'

import { readableBy } from '@/lib/database/readableBy'
import type { Day } from '@/domain/calendar/day'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

export type MenuFacts = {
  /** Open tasks due by today, of those the person may see. */
  readonly waitingTasks: number
  /** Late fees to review. */
  readonly waitingFees: number
  /** The groups this user folded away, as Payload's own menu remembers it. */
  readonly folded: ReadonlySet<string>
}

type Row = { waitingTasks: number; waitingFees: number; kept: unknown }

const isFolded = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'open' in state && state.open === false

const foldedIn = (kept: unknown): ReadonlySet<string> => {
  const groups: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'groups') : undefined
  if (typeof groups !== 'object' || groups === null) return new Set()
  return new Set(Object.entries(groups).flatMap(([label, state]) => (isFolded(state) ? [label] : [])))
}

/**
 * What the menu tells of the day: one question, since the menu stands on every page.
 * @param user whole, as signed in; nobody has a menu without anything in it
 */
export const menuFacts = async (payload: Payload, user: object | null, today: Day): Promise<MenuFacts> => {
  const person = personOf(user)
  if (!person) return { waitingTasks: 0, waitingFees: 0, folded: new Set() }
  const [row] = await queryRows<Row>(
    { payload },
    sql`
      select
        (select count(*)::int from tasks r
          where r.archived_at is null and r.status is distinct from 'done' and r.due_date <= noon_of(${today}::date)
            and ${readableBy(person, 'tasks')}) as "waitingTasks",
        (select count(*)::int from late_fees r
          where (r.status = 'proposed' or r.waiver_proposed) and ${readableBy(person, 'late-fees')}) as "waitingFees",
        (select p.value from payload_preferences p join payload_preferences_rels of on of.parent_id = p.id
          where p.key = ${PREFERENCE_KEYS.NAV} and of.path = 'user' and of.users_id = ${Number(person.id)}
          order by p.id limit 1) as kept`,
  )
  if (!row) throw new Error('The database did not answer the menu')
  return { waitingTasks: row.waitingTasks, waitingFees: row.waitingFees, folded: foldedIn(row.kept) }
}
