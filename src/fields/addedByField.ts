import type { RelationshipField } from 'payload'

/** Who added the record. The server sets it; an import or a job without a person leaves it empty. */
export const addedByField = (): RelationshipField => ({
  name: 'addedBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  admin: { readOnly: true, position: 'sidebar', allowCreate: false, allowEdit: false },
  hooks: {
    beforeChange: [
      ({ operation, originalDoc, req }) =>
        operation === 'create' ? req.user?.id : (originalDoc?.addedBy?.id ?? originalDoc?.addedBy),
    ],
  },
})
