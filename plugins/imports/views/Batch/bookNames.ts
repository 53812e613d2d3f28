import type { PayloadRequest } from 'payload'

import type { BatchRow } from '@/domain/imports/bank/batchView'
import type { Becomes } from '@/domain/imports/bank/becomes'

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
    where: { archivedAt: { exists: false } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name }) => ({ id, label: name }))
}

const accountNames = async (req: PayloadRequest, ids: readonly number[]): Promise<Named[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'accounts',
    where: { id: { in: ids } },
    depth: 1,
    pagination: false,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name, unit }) => ({
    id,
    label: [name, unit !== null && typeof unit === 'object' ? unit.label : null].filter(Boolean).join(', '),
  }))
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
