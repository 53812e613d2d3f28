import type { CollectionSlug, Field, PayloadRequest } from 'payload'

import { onceFilled } from './onceFilled'

const followsFromAccount = (name: string, relationTo: CollectionSlug): Field => ({
  name,
  type: 'relationship',
  relationTo,
  index: true,
  admin: { readOnly: true, allowCreate: false, allowEdit: false, condition: onceFilled(name) },
})

/** The account named by the address of a new entry's form: 'Record payment' on the account's own screen. */
const accountOfAddress = ({ req }: { req: PayloadRequest }): number | undefined => {
  const asked = Number(req.query?.account)
  return Number.isSafeInteger(asked) && asked > 0 ? asked : undefined
}

/**
 * Where an entry stands: its account, and the lease, unit and property that follow from it.
 * The database fills these in from the account, so they can never disagree.
 */
export const entryPlaceFields = (): Field[] => [
  {
    name: 'account',
    type: 'relationship',
    relationTo: 'accounts',
    required: true,
    index: true,
    defaultValue: accountOfAddress,
    admin: { allowCreate: false, allowEdit: false },
  },
  {
    type: 'row',
    fields: [
      followsFromAccount('lease', 'leases'),
      followsFromAccount('unit', 'units'),
      followsFromAccount('property', 'properties'),
    ],
  },
]
