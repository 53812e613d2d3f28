import { sql } from '@payloadcms/db-postgres'

import type { JournalNames } from '@/domain/journal/journalEntry'
import type { Reading } from '@/lib/database/openReading'
import { queryRows } from '@/lib/database/queryRows'

type Row = { of: keyof JournalNames; id: number; names: string[] }

/** What properties, units, tenants, bank accounts and categories are called: thousands at most, of a million entries. */
export const journalNames = async (place: Reading['place']): Promise<JournalNames> => {
  const rows = await queryRows<Row>(
    place,
    sql`
      select 'properties' as of, id, array[name] as names from properties
      union all select 'units', id, array[number] from units
      union all select 'banks', id, array[name] from bank_accounts
      union all select 'categories', id, array[name] from expense_categories
      union all select 'tenants', r.parent_id, array_agg(t.name order by r."order", r.id)
        from leases_rels r join tenants t on t.id = r.tenants_id where r.path = 'tenants' group by r.parent_id
    `,
  )
  const lists = (of: keyof JournalNames): [number, string[]][] =>
    rows.filter((row) => row.of === of).map(({ id, names }) => [id, names])
  const singles = (of: keyof JournalNames) =>
    new Map(lists(of).flatMap(([id, names]) => names.map((name): [number, string] => [id, name])))
  return {
    properties: singles('properties'),
    units: singles('units'),
    tenants: new Map(lists('tenants')),
    banks: singles('banks'),
    categories: singles('categories'),
  }
}
