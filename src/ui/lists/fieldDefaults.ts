import type { Field, Tab } from 'payload'

import { labelOf } from '@/domain/labelOf'

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

const withLabel = (field: Field): Field =>
  'name' in field && field.label === undefined && field.type !== 'join' && field.type !== 'ui'
    ? { ...field, label: labelOf(field.name) }
    : field

/** 'Add comment': the word for one row stands in the middle of a sentence. */
const withRowWords = (field: Field): Field =>
  field.type === 'array' && typeof field.labels?.singular === 'string'
    ? { ...field, labels: { ...field.labels, singular: lowerFirst(field.labels.singular) } }
    : field

const withRelationCell = (field: Field): Field =>
  field.type === 'relationship' && typeof field.relationTo === 'string' && !field.admin?.components?.Cell
    ? {
        ...field,
        admin: {
          ...field.admin,
          components: { ...field.admin?.components, Cell: '@/ui/cells/RelationCell#RelationCell' },
        },
      }
    : field

const ofTab = (tab: Tab): Tab => ({ ...tab, fields: fieldDefaults(tab.fields) })

const ofField = (field: Field): Field => {
  const dressed = withRelationCell(withRowWords(withLabel(field)))
  if (dressed.type === 'tabs') return { ...dressed, tabs: dressed.tabs.map(ofTab) }
  return 'fields' in dressed ? { ...dressed, fields: fieldDefaults(dressed.fields) } : dressed
}

/**
 * What all fields have in common: a label in sentence case ('Square feet', where Payload writes 'Square Feet'), and
 * related records shown by name in lists.
 */
export const fieldDefaults = (fields: readonly Field[]): Field[] => fields.map(ofField)
