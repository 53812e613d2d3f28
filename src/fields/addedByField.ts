import type { FieldHook, RelationshipField } from 'payload'

import { onceFilled } from './onceFilled'

type Added = { id: number; addedBy?: number | { id: number } | null }

const keepWhoAdded: FieldHook<Added> = ({ operation, originalDoc, req }) => {
  if (operation === 'create') return req.user?.id
  const addedBy = originalDoc?.addedBy
  return typeof addedBy === 'object' ? addedBy?.id : addedBy
}

/** Who added the record. The server sets it; an import or a job without a person leaves it empty. */
export const addedByField = (): RelationshipField => ({
  name: 'addedBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  admin: {
    readOnly: true,
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    condition: onceFilled('addedBy'),
  },
  hooks: { beforeChange: [keepWhoAdded] },
})
