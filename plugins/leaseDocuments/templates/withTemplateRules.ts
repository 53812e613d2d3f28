import type { CollectionConfig, Field } from 'payload'

import { templateEditor } from '../editor/templateEditor'
import { checkTemplate } from './checkTemplate'
import { countVersion } from './countVersion'

const PREVIEW: Field = {
  name: 'preview',
  type: 'ui',
  admin: {
    width: '45%',
    disableListColumn: true,
    components: { Field: '/plugins/leaseDocuments/preview/TemplatePreviewField#TemplatePreviewField' },
  },
}

const ADD_STARTERS = '/plugins/leaseDocuments/controls/AddStarters#AddStarters'

/** The text with the picker of fields, and beside it what it prints as. */
const withEditor = (field: Field): Field =>
  field.type === 'richText'
    ? {
        type: 'row',
        fields: [{ ...field, editor: templateEditor, admin: { ...field.admin, width: '55%' } }, PREVIEW],
      }
    : field

/** Templates: written with the picker of fields, refused with a field there is not, counted. */
export const withTemplateRules = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== 'lease-templates') return collection
  const { admin, hooks } = collection
  const before = admin?.components?.beforeListTable ?? []
  return {
    ...collection,
    admin: { ...admin, components: { ...admin?.components, beforeListTable: [...before, ADD_STARTERS] } },
    fields: collection.fields.map(withEditor),
    hooks: {
      ...hooks,
      beforeValidate: [...(hooks?.beforeValidate ?? []), checkTemplate],
      beforeChange: [...(hooks?.beforeChange ?? []), countVersion],
    },
  }
}
