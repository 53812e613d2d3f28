import type { Field, Tab } from 'payload'

import { labelOf } from '@/fields/labelOf'

const ofTab = (tab: Tab): Tab => ({ ...tab, fields: fieldLabels(tab.fields) })

const ofField = (field: Field): Field => {
  const labelled: Field =
    'name' in field && field.label === undefined && field.type !== 'join' && field.type !== 'ui'
      ? { ...field, label: labelOf(field.name) }
      : field
  if (labelled.type === 'tabs') return { ...labelled, tabs: labelled.tabs.map(ofTab) }
  return 'fields' in labelled ? { ...labelled, fields: fieldLabels(labelled.fields) } : labelled
}

/** Fields with a label each: the words of the name in sentence case ('Square feet'), where Payload writes 'Square Feet'. */
export const fieldLabels = (fields: readonly Field[]): Field[] => fields.map(ofField)
