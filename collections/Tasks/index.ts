import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import type { CollectionConfig } from 'payload'

import { asReadField } from './asReadField'
import { taskFields } from './fields'
import { keepChangedSince } from './hooks/keepChangedSince'
import { keepUnitInProperty } from './hooks/keepUnitInProperty'
import { signComments } from './hooks/signComments'

export const Tasks: CollectionConfig = {
  slug: 'tasks',
  admin: {
    group: 'Work',
    useAsTitle: 'task',
    defaultColumns: ['task', 'property', 'unit', 'type', 'assignedTo', 'dueDate', 'priority', 'status'],
    listSearchableFields: ['task', 'description'],
  },
  defaultSort: 'dueDate',
  hooks: { beforeChange: [keepUnitInProperty, keepChangedSince, signComments] },
  fields: [...taskFields, asReadField, addedByField(), archivedAtField()],
}
