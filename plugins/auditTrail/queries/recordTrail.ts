import { sql } from '@payloadcms/db-postgres'

import { seenChanges } from '@/domain/auditTrail/seenChanges'
import type { TrailOperation, TrailSource } from '@/domain/auditTrail/trailTerms'
import { COLLECTION_RULES, type Person, roleOf } from '@/domain/permissions'
import { queryRows, type Place } from '@/lib/database/queryRows'

export type TrailRow = {
  id: number
  at: string
  person: { id: number; name: string } | null
  source: TrailSource
  operation: TrailOperation
  reason: string | null
  changes: Record<string, unknown>
}

const MOST = 500

/**
 * What became of one record, the newest change first; at most the last 500.
 * @param person who reads it: of each change they see what they see of the record
 */
export const recordTrail = async (
  place: Place,
  kind: string,
  record: number | string,
  person: Person | undefined,
): Promise<TrailRow[]> => {
  const rows = await queryRows<TrailRow>(
    place,
    sql`
      select a.id, to_json(a.at) #>> '{}' as at, a.source, a.operation, a.reason, a.changes,
        case when u.id is null then null else json_build_object('id', u.id, 'name', u.name) end as person
      from audit_trail a left join users u on u.id = a.person_id
      where a.kind = ${kind} and a.record = ${String(record)}
      order by a.id desc limit ${MOST}`,
  )
  const reader = { kind, rule: COLLECTION_RULES.get(kind), role: roleOf(person) }
  return rows
    .map((row) => ({ ...row, changes: seenChanges(row.changes, reader) }))
    .filter(({ changes }) => Object.keys(changes).length > 0)
}
