import { sql } from '@payloadcms/db-postgres'

import type { Day } from '@/domain/calendar/day'
import type { CashEntry } from '@/domain/income/cashEffect'
import { queryRows } from '@/lib/database/queryRows'

import type { Snapshot } from '../snapshot'

/** Where it stands: of an entry of an account, where the account stands. */
export type RawCash = CashEntry & { readonly id: number; readonly property: number; readonly day: Day }

const OF_ACCOUNT = [
  { kind: 'payment', table: 'payments', type: 'e.type::text', day: 'received_on' },
  { kind: 'reversal', table: 'reversals', type: 'e.type::text', day: 'date' },
  { kind: 'refund', table: 'refunds', type: 'null::text', day: 'date' },
  { kind: 'depositMovement', table: 'deposit_movements', type: 'e.kind::text', day: 'date' },
] as const

const OUTLAYS = [
  { kind: 'otherIncome', table: 'other_income', type: 'null::text', day: 'date' },
  { kind: 'expense', table: 'expenses', type: 'e.type::text', day: 'date' },
] as const

/** Rows held in memory at a time. */
const BATCH = 50_000

/** Every row that moves money, as it stands in its table, in batches: nothing summed, void ones too. */
export async function* rawCash(place: Snapshot, until: Day): AsyncGenerator<readonly RawCash[]> {
  const kinds = [
    ...OF_ACCOUNT.map((of) => ({ ...of, join: 'join accounts a on a.id = e.account_id', property: 'a' })),
    ...OUTLAYS.map((of) => ({ ...of, join: '', property: 'e' })),
  ]
  for (const { kind, table, type, day, join, property } of kinds)
    for (let after = 0; ;) {
      const rows = await queryRows<RawCash>(
        place,
        sql`select e.id, ${kind}::text as kind, ${sql.raw(type)} as type, e.amount_cents::float8 as cents,
            e.voided_at is not null as voided, ${sql.raw(property)}.property_id as property,
            day_of(e.${sql.raw(day)})::text as day
          from ${sql.raw(table)} e ${sql.raw(join)}
          where e.id > ${after} and day_of(e.${sql.raw(day)}) <= ${until}::date
          order by e.id limit ${BATCH}`,
      )
      if (rows.length > 0) yield rows
      const last = rows.at(-1)
      if (!last || rows.length < BATCH) break
      after = last.id
    }
}
