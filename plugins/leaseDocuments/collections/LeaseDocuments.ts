import type { CollectionConfig } from 'payload'

import { TEMPLATE_KIND_LABELS } from '@/domain/leases/merge/templateKinds'
import { DOCUMENT_STATE_LABELS } from '@/domain/leases/signing/documentState'
import { addedByField } from '@/fields/addedByField'
import { dayField } from '@/fields/dayField'
import { selectField } from '@/fields/selectField'

const readOnly = { readOnly: true, allowCreate: false, allowEdit: false }
const beside = { readOnly: true, position: 'sidebar' } as const

/**
 * A document made from a lease: with which version of the template, which values, which bytes, when and by whom. It is
 * never overwritten; generated again it is the next version.
 */
export const LeaseDocuments: CollectionConfig = {
  slug: 'lease-documents',
  labels: { singular: 'Lease document', plural: 'Lease documents' },
  admin: {
    group: 'Documents',
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'template', 'templateVersion', 'createdAt'],
    listSearchableFields: ['title'],
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['lease', 'kind', 'version'], unique: true }],
  fields: [
    { name: 'title', type: 'text', required: true, index: true, admin: readOnly },
    {
      type: 'row',
      fields: [
        {
          name: 'lease',
          type: 'relationship',
          relationTo: 'leases',
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
        selectField({
          name: 'kind',
          labels: TEMPLATE_KIND_LABELS,
          required: true,
          admin: { readOnly: true },
        }),
        { name: 'version', type: 'number', required: true, admin: { readOnly: true } },
        {
          name: 'template',
          type: 'relationship',
          relationTo: 'lease-templates',
          required: true,
          admin: readOnly,
        },
        { name: 'templateVersion', type: 'number', required: true, admin: { readOnly: true } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'file', type: 'relationship', relationTo: 'documents', required: true, admin: readOnly },
        {
          name: 'signedFile',
          label: 'Signed copy',
          type: 'relationship',
          relationTo: 'documents',
          admin: readOnly,
        },
        {
          name: 'payment',
          label: 'Receipt of',
          type: 'relationship',
          relationTo: 'payments',
          admin: readOnly,
        },
      ],
    },
    { name: 'values', label: 'Values used', type: 'json', required: true, admin: { readOnly: true } },
    // The merged text: the signed copy is printed from it, whatever became of the template.
    { name: 'content', type: 'json', required: true, admin: { hidden: true } },
    { name: 'signers', type: 'json', required: true, admin: { hidden: true } },
    selectField({
      name: 'state',
      labels: DOCUMENT_STATE_LABELS,
      tones: { outForSignature: 'look', declined: 'bad', superseded: 'outline' },
      required: true,
      defaultValue: 'generated',
      index: true,
      admin: { readOnly: true, position: 'sidebar' },
    }),
    dayField({ name: 'day', label: 'Dated', required: true, admin: beside }),
    { name: 'sha256', label: 'SHA-256 of the file', type: 'text', required: true, admin: beside },
    { name: 'signedSha256', label: 'SHA-256 of the signed copy', type: 'text', admin: beside },
    addedByField(),
  ],
}
