import type { CollectionConfig } from 'payload'

import {
  SIGNATURE_ANSWER_LABELS,
  SIGNED_HOW_LABELS,
  SIGNER_ROLE_LABELS,
} from '@/domain/leases/signing/signatureTerms'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { selectField } from '@/fields/selectField'

const readOnly = { readOnly: true, allowCreate: false, allowEdit: false }

/** What one person did with one signature line. It stands as it was given: nobody signs twice, or takes it back. */
export const Signatures: CollectionConfig = {
  slug: 'signatures',
  labels: { singular: 'Signature', plural: 'Signatures' },
  admin: {
    group: 'Documents',
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'answer', 'how', 'document', 'createdAt'],
    listSearchableFields: ['name'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['document', 'line'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'document',
          type: 'relationship',
          relationTo: 'lease-documents',
          required: true,
          index: true,
          admin: readOnly,
        },
        { name: 'property', type: 'relationship', relationTo: 'properties', index: true, admin: readOnly },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'line', label: 'Line', type: 'number', required: true, admin: { readOnly: true } },
        selectField({
          name: 'role',
          labels: SIGNER_ROLE_LABELS,
          required: true,
          admin: { readOnly: true },
        }),
        { name: 'tenant', type: 'relationship', relationTo: 'tenants', admin: readOnly },
        { name: 'name', type: 'text', required: true, admin: { readOnly: true } },
      ],
    },
    {
      type: 'row',
      fields: [
        selectField({
          name: 'answer',
          labels: SIGNATURE_ANSWER_LABELS,
          tones: { declined: 'bad' },
          required: true,
          admin: { readOnly: true },
        }),
        selectField({ name: 'how', labels: SIGNED_HOW_LABELS, admin: { readOnly: true } }),
        dayField({ name: 'signedOn', label: 'On', required: true, admin: { readOnly: true } }),
      ],
    },
    { name: 'reason', type: 'textarea', admin: { readOnly: true } },
    { name: 'scan', type: 'relationship', relationTo: 'documents', admin: readOnly },
    { name: 'strokes', type: 'json', admin: { hidden: true } },
    {
      name: 'sha256',
      label: 'SHA-256 of what was signed',
      type: 'text',
      required: true,
      admin: { readOnly: true, position: 'sidebar' },
    },
    addedByField(),
  ],
}
