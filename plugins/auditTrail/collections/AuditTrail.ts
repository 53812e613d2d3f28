import type { CollectionConfig } from 'payload'

import { TRAIL_OPERATION_LABELS, TRAIL_SOURCE_LABELS } from '@/domain/auditTrail/trailTerms'
import { selectField } from '@/fields/selectField'

/**
 * What was changed, by whom, from where and why: one row a change of a record. Written by the database alone, which
 * refuses every change of a row that stands here.
 */
export const AuditTrail: CollectionConfig = {
  slug: 'audit-trail',
  labels: { singular: 'Change', plural: 'Audit trail' },
  admin: {
    group: 'Settings',
    useAsTitle: 'record',
    defaultColumns: ['at', 'person', 'source', 'operation', 'kind', 'record', 'reason', 'changes'],
    listSearchableFields: ['kind', 'record', 'reason'],
    pagination: { defaultLimit: 50 },
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  defaultSort: '-id',
  timestamps: false,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'at', type: 'date', required: true, admin: { readOnly: true } },
        { name: 'person', type: 'relationship', relationTo: 'users', index: true, admin: { readOnly: true } },
        selectField({ name: 'source', label: 'From', labels: TRAIL_SOURCE_LABELS, required: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        selectField({ name: 'operation', labels: TRAIL_OPERATION_LABELS, required: true }),
        { name: 'kind', label: 'Kind of record', type: 'text', required: true },
        { name: 'record', type: 'text', required: true },
      ],
    },
    { name: 'reason', type: 'text' },
    {
      name: 'changes',
      label: 'What changed',
      type: 'json',
      required: true,
      // Payload's editor for JSON is loaded from elsewhere; these stand as words.
      admin: {
        components: {
          Field: '/plugins/auditTrail/views/Changes#ChangesField',
          Cell: '/plugins/auditTrail/views/Changes#ChangesCell',
        },
      },
    },
  ],
}
