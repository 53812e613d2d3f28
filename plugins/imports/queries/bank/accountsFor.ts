import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { queryRows } from '@/lib/database/queryRows'

import { knownAccounts } from './knownAccounts'

export type AccountChoice = { account: number; label: string; rentCents: number | null; owedCents: number }

const MOST = 20

/** Accounts for a choice, those whose tenants or unit hold each word of `q`; case and accents don't matter. */
export const accountsFor = async (req: PayloadRequest, q: string): Promise<AccountChoice[]> => {
  const words = q.split(/\s+/).filter((word) => word !== '')
  const matching = await queryRows<{ id: number; label: string }>(
    req,
    sql`select a.id, concat_ws(', ', a.name, u.label) as label from accounts a left join units u on u.id = a.unit_id
      where a.tenancy_start is not null
        and not exists (select 1 from unnest(${sql.param(words)}::text[]) w
          where strpos(lower(unaccent(concat_ws(' ', a.name, u.label))), lower(unaccent(w))) = 0)
      order by a.last_day is not null, a.name, a.id limit ${MOST}`,
  )
  const found = await knownAccounts(
    req,
    matching.map(({ id }) => id),
  )
  const known = new Map(found.map((one) => [one.account, one]))
  return matching.flatMap(({ id, label }) => {
    const one = known.get(id)
    return one ? [{ account: id, label, rentCents: one.rentCents, owedCents: one.owedCents }] : []
  })
}
