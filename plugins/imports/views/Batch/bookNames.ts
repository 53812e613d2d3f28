import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { Becomes } from '@/domain/imports/bank/becomes'
import { can } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { queryRows } from '@/lib/database/queryRows'

export type Named = { readonly id: number; readonly label: string }

/** What a person chooses from, and the names of the accounts that stand in the rows shown. */
export type BookNames = {
  readonly payees: readonly Named[]
  readonly categories: readonly Named[]
  readonly properties: readonly Named[]
  readonly accounts: readonly Named[]
}

const accountsIn = (becomes: Becomes | null): number[] =>
  becomes?.kind === 'payment' ? becomes.parts.map(({ account }) => account) : []

const choicesOf = async (
  req: PayloadRequest,
  collection: 'vendors' | 'expense-categories' | 'properties',
): Promise<Named[]> => {
  const { docs } = await req.payload.find({
    collection,
    // Whoever may not see what was filed away may not ask for it either.
    ...(can(personOf(req.user), 'reports.rentBalance') ? { where: { archivedAt: { exists: false } } } : {}),
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name }) => ({ id, label: name }))
}

/** By SQL: an assistant sees no accounts, but whom the payments are from that they bring in themselves. */
const accountNames = (req: PayloadRequest, ids: readonly number[]): Promise<Named[]> => {
  const person = personOf(req.user)
  const own = can(person, 'reports.rentBalance') ? null : (person?.properties ?? []).map(Number)
  return queryRows<Named>(
    req,
    sql`select a.id, concat_ws(', ', a.name, u.label) as label from accounts a left join units u on u.id = a.unit_id
      where a.id = any (${sql.param([...ids])}::int[])
        and ${own === null ? sql`true` : sql`a.property_id = any (${sql.param(own)}::int[])`}`,
  )
}

/** The names that the rows shown need; never more accounts than stand on the page. */
export const bookNames = async (req: PayloadRequest, rows: readonly BatchRow[]): Promise<BookNames> => {
  const ids = rows.flatMap(({ becomes, suggestions }) => [
    ...accountsIn(becomes),
    ...suggestions.flatMap((suggestion) => accountsIn(suggestion.becomes)),
  ])
  const [payees, categories, properties, accounts] = await Promise.all([
    choicesOf(req, 'vendors'),
    choicesOf(req, 'expense-categories'),
    choicesOf(req, 'properties'),
    accountNames(req, [...new Set(ids)]),
  ])
  return { payees, categories, properties, accounts }
}
