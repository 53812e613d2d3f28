import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

import { knownAccounts } from './knownAccounts'

export type AccountChoice = {
  account: number
  label: string
  rentCents: number | null
  /** null for whoever may not know it, the rent as well. */
  owedCents: number | null
}

const MOST = 20

/** Accounts for a choice, of properties that whoever asks may see: those whose tenants or unit hold each word of `q`; case and accents don't matter. */
export const accountsFor = async (req: PayloadRequest, q: string): Promise<AccountChoice[]> => {
  const seesFigures = can(personOf(req.user), 'reports.rentBalance')
  const own = seesFigures ? null : (personOf(req.user)?.properties ?? []).map(Number)
  const words = q.split(/\s+/).filter((word) => word !== '')
  const matching = await queryRows<{ id: number; label: string }>(
    req,
    sql`select a.id, concat_ws(', ', a.name, u.label) as label from accounts a left join units u on u.id = a.unit_id
      where a.tenancy_start is not null and ${own === null ? sql`true` : sql`a.property_id = any (${sql.param(own)}::int[])`}
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
    if (!one) return []
    const figures = seesFigures ? one : { rentCents: null, owedCents: null }
    return [{ account: id, label, rentCents: figures.rentCents, owedCents: figures.owedCents }]
  })
}
