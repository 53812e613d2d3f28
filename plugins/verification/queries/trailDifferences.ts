import { sql } from '@payloadcms/db-postgres'

import { queryRows } from '@/lib/database/queryRows'

import type { Discrepancy } from '../discrepancy'
import type { Snapshot } from '../snapshot'

/** Where money is written down, and what one row of it is called. */
const MONEY_TABLES: Readonly<Record<string, string>> = {
  charges: 'charge',
  payments: 'payment',
  credits: 'credit',
  refunds: 'refund',
  reversals: 'reversal',
  deposit_movements: 'deposit movement',
  late_fees: 'late fee',
  expenses: 'expense',
  other_income: 'other income',
}

/** Everything but the receipts of an expense, which stand in a list beside it. */
const WITHOUT_LISTS = sql`- 'expenses_rels'`

/**
 * Rows of money that are not what the audit trail says they became: altered, removed or slipped in by somebody who went
 * round the triggers. Names the record and each field, with what the trail says and what is there.
 * @see docs/domain.md rule 24
 */
export const trailDifferences = async (place: Snapshot): Promise<Discrepancy[]> => {
  // Instants are compared as the trail wrote them.
  await queryRows(place, sql`select set_config('TimeZone', 'UTC', true)`)
  const found: Discrepancy[] = []
  for (const [table, noun] of Object.entries(MONEY_TABLES)) found.push(...(await ofTable(place, table, noun)))
  return found
}

const ofTable = (place: Snapshot, table: string, noun: string): Promise<Discrepancy[]> =>
  queryRows<Discrepancy>(
    place,
    sql`
      with begun as (
        select record::integer as id, changes ${WITHOUT_LISTS} as state from audit_trail
        where kind = ${table.replaceAll('_', '-')} and operation in ('create', 'baseline')
      ), later as (
        select a.record::integer as id, jsonb_object_agg(c.key, c.value -> 1 order by a.id) as changed
        from audit_trail a, jsonb_each(a.changes) c
        where a.kind = ${table.replaceAll('_', '-')} and a.operation = 'update' group by 1
      ), compared as (
        select coalesce(t.id, begun.id) as id, t.id is null as removed, begun.id is null as slipped_in,
          jsonb_strip_nulls(begun.state || coalesce(later.changed, '{}')) ${WITHOUT_LISTS} as expected,
          trail_state(to_jsonb(t)) as found
        from ${sql.identifier(table)} t full join begun on begun.id = t.id left join later on later.id = begun.id
      )
      select coalesce((c.found ->> 'account_id')::integer, (c.expected ->> 'account_id')::integer) as account,
        ${noun}::text || ' ' || c.id as record, d.what, d.expected, d.found
      from compared c cross join lateral (
        select 'the record' as what, 'there, with ' || coalesce(c.expected ->> 'amount_cents', '?') || ' cents' as expected,
          'removed' as found where c.removed
        union all
        select 'the record', 'none', 'slipped in, with ' || coalesce(c.found ->> 'amount_cents', '?') || ' cents' where c.slipped_in
        union all
        select key, c.expected ->> key, c.found ->> key
        from jsonb_object_keys(trail_changes(c.expected, c.found)) key where not c.removed and not c.slipped_in
      ) d
      where c.removed or c.slipped_in or c.expected is distinct from c.found
      order by c.id, d.what`,
  )
