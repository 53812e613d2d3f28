import type { PayloadRequest } from 'payload'

import { idOf } from '@/domain/permissions/personOf'
import { dayFromInstant } from '@/domain/calendar/storedDay'
import type { Day } from '@/domain/calendar/day'

import type { EntrySlug } from '../entrySlugs'

export type CreatedEntry = {
  collection: EntrySlug
  id: number
  number: number | null
  account: number
  amountCents: number
  /** The day it counts from. */
  date: Day
}

type Stored = {
  id: number
  number?: number | null
  account: unknown
  amountCents: number
  date?: string | null
}

/**
 * Writes one entry as the person who asks: the permission table, the collection's own rules and the database decide,
 * as for any other door.
 */
export const createEntry = async (
  req: PayloadRequest,
  collection: EntrySlug,
  data: object,
  { asProduct = false }: { asProduct?: boolean } = {},
): Promise<CreatedEntry> => {
  const stored = (await req.payload.create({
    collection,
    // The fields are checked by the collection, which refuses what it cannot read.
    data: data as never,
    depth: 0,
    req,
    overrideAccess: asProduct,
  })) as Stored
  const account = idOf(stored.account) ?? (await accountOf(req, collection, stored.id))
  return {
    collection,
    id: stored.id,
    number: stored.number ?? null,
    account: Number(account),
    amountCents: stored.amountCents,
    date: dayFromInstant(stored.date ?? ''),
  }
}

/** An assistant is not shown the account of what they added; the product needs it. */
const accountOf = async (req: PayloadRequest, collection: EntrySlug, id: number): Promise<unknown> => {
  const stored = await req.payload.findByID({ collection, id, depth: 0, req, overrideAccess: true })
  return idOf(stored.account)
}
