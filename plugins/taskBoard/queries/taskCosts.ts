import { sql } from '@payloadcms/db-postgres'

import { scopeOf, COLLECTION_RULES, type Person } from '@/domain/permissions'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type TaskCosts = {
  /** How many expenses of the task count, whoever entered them: that there are some keeps another from entering them again. */
  readonly expenses: number
  /** Of them those that whoever looks may read: how many, and what they come to, refunds taken off. */
  readonly seen: number
  readonly seenCents: number
}

/** What is recorded of a task's cost, void expenses left out. */
export const taskCosts = async (
  place: Place,
  task: number,
  person: Person | undefined,
): Promise<TaskCosts> => {
  const all = scopeOf(person, 'read', COLLECTION_RULES.get('expenses')) === 'all'
  const seen = all ? sql`true` : sql`e.added_by_id = ${Number(person?.id)}::int`
  const [row] = await queryRows<TaskCosts>(
    place,
    sql`
      select count(*)::int as expenses, count(*) filter (where ${seen})::int as seen,
        coalesce(sum(case when e.type = 'refund' then -e.amount_cents else e.amount_cents end) filter (where ${seen}), 0)::float8
          as "seenCents"
      from expenses e where e.task_id = ${task} and e.voided_at is null`,
  )
  if (!row) throw new Error('The database did not answer what a task cost')
  return row
}
