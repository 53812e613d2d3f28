import type { CollectionConfig, Field } from 'payload'

import { templateEditor } from '../editor/templateEditor'
import { checkTemplate } from './checkTemplate'
import { countVersion } from './countVersion'

const withEditor = (field: Field): Field =>
  field.type === 'richText' ? { ...field, editor: templateEditor } : field

/** Templates: written with the picker of fields, refused with a field there is not, counted. */
export const withTemplateRules = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== 'lease-templates') return collection
  const { hooks } = collection
  return {
    ...collection,
    fields: collection.fields.map(withEditor),
    hooks: {
      ...hooks,
      beforeValidate: [...(hooks?.beforeValidate ?? []), checkTemplate],
      beforeChange: [...(hooks?.beforeChange ?? []), countVersion],
    },
  }
}
