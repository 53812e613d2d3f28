import { TEMPLATE_KIND_LABELS } from '@/domain/leases/merge/templateKinds'
import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import { selectField } from '@/fields/selectField'
import type { CollectionConfig } from 'payload'

const MOST_OF_A_LINE = 200

/** The text leases are made from. Each save is a new version; the published one is the one in use. */
export const LeaseTemplates: CollectionConfig = {
  slug: 'lease-templates',
  labels: { singular: 'Lease template', plural: 'Lease templates' },
  admin: {
    group: 'Documents',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'version', '_status', 'updatedAt', 'createdAt'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'name',
  // A text with a field that there is not is no draft either: it would be found out when somebody wants to sign.
  versions: { drafts: { validate: true }, maxPerDoc: 0 },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, unique: true },
        selectField({
          name: 'kind',
          labels: TEMPLATE_KIND_LABELS,
          required: true,
          defaultValue: 'lease',
          admin: { isClearable: false },
        }),
      ],
    },
    { name: 'content', label: 'Text', type: 'richText', required: true },
    {
      type: 'row',
      fields: [
        { name: 'header', label: 'Head of each page', type: 'text', maxLength: MOST_OF_A_LINE },
        { name: 'footer', label: 'Foot of each page', type: 'text', maxLength: MOST_OF_A_LINE },
      ],
    },
    {
      name: 'initials',
      label: 'Room for initials on each page',
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'version',
      type: 'number',
      admin: { readOnly: true, position: 'sidebar', description: 'Counted up by each save.' },
    },
    addedByField(),
    archivedAtField(),
  ],
}
