import { addedByField } from '@/fields/addedByField'
import { archivedAtField } from '@/fields/archivedAtField'
import type { CollectionConfig } from 'payload'

import { taskFields } from './fields'

export const Tasks: CollectionConfig = {
  slug: 'tasks',
  admin: {
    group: 'Work',
    useAsTitle: 'task',
    defaultColumns: ['task', 'property', 'unit', 'type', 'assignedTo', 'dueDate', 'priority', 'status'],
    listSearchableFields: ['task', 'description'],
  },
  defaultSort: 'dueDate',
  fields: [...taskFields, addedByField(), archivedAtField()],
}
