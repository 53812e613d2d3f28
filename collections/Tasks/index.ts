import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import type { CollectionConfig } from 'payload'

import { taskFields } from './fields'
import { keepPhotosAdded } from './hooks/keepPhotosAdded'
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
  hooks: { beforeChange: [keepUnitInProperty, keepPhotosAdded, signComments] },
  fields: [...taskFields, addedByField(), archivedAtField()],
}
