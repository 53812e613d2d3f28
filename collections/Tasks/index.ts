import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import type { CollectionConfig } from 'payload'

import { taskFields } from './fields'
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
  hooks: { beforeChange: [signComments] },
  fields: [...taskFields, addedByField(), archivedAtField()],
}
