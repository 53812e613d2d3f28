import type { CollectionAfterReadHook, CollectionConfig, Field, SelectIncludeType } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'

import { entryTitle } from '@/domain/ledger/entryTitle'

/** What the title is made of. */
type Entry = {
  id: number
  title?: string | null
  number?: number | null
  description?: string | null
  amountCents?: number | null
}

/** Read through the lease, so that pickers search and sort entries by their tenants. */
const TITLE = 'title'
const titleField: Field = {
  name: TITLE,
  label: 'Entry',
  type: 'text',
  virtual: 'lease.title',
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}

const KINDS: Readonly<Record<string, string>> = {
  payments: 'Payment',
  charges: 'Charge',
  credits: 'Credit',
  refunds: 'Refund',
  reversals: 'Returned payment',
  'deposit-movements': 'Deposit entry',
  'late-fees': 'Late fee',
}

/** After everything else is read: until then the title holds the tenants alone. */
const callBy =
  (kind: string): CollectionAfterReadHook<Entry> =>
  ({ doc }) => ({ ...doc, title: entryTitle({ ...doc, kind, tenants: doc.title }) })

/** Calls an entry by number, tenants and amount, wherever records have a title: an id says nothing to anybody. */
export const withEntryTitle = (collection: CollectionConfig): CollectionConfig => {
  const kind = KINDS[collection.slug]
  if (kind === undefined) return collection
  const names = flattenTopLevelFields(collection.fields).flatMap((field) =>
    'name' in field ? field.name : [],
  )
  const parts = ['lease', 'number', 'description', 'amountCents'].filter((name) => names.includes(name))
  const forceSelect: SelectIncludeType = Object.fromEntries(parts.map((name) => [name, true]))
  return {
    ...collection,
    // A picker asks for the title alone.
    forceSelect: { ...forceSelect, ...collection.forceSelect },
    admin: { ...collection.admin, useAsTitle: TITLE },
    hooks: { ...collection.hooks, afterRead: [...(collection.hooks?.afterRead ?? []), callBy(kind)] },
    fields: [...collection.fields, titleField],
  }
}
