import { TASK_PRIORITY_LABELS, TASK_STATUS_LABELS, TASK_TYPE_LABELS } from '@/domain/tasks/taskTerms'
import { dayField } from '@/fields/dayField'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

export const taskFields: Field[] = [
  { name: 'task', type: 'text', required: true },
  { name: 'description', type: 'textarea' },
  {
    type: 'row',
    fields: [
      selectField({
        name: 'type',
        labels: TASK_TYPE_LABELS,
        required: true,
        defaultValue: 'maintenance',
        index: true,
      }),
      selectField({
        name: 'priority',
        labels: TASK_PRIORITY_LABELS,
        tones: { high: 'look', urgent: 'bad' },
        required: true,
        defaultValue: 'normal',
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'property', type: 'relationship', relationTo: 'properties', index: true },
      { name: 'unit', type: 'relationship', relationTo: 'units', index: true },
    ],
  },
  { name: 'photos', type: 'relationship', relationTo: 'documents', hasMany: true },
  {
    name: 'comments',
    type: 'array',
    labels: { singular: 'Comment', plural: 'Comments' },
    // They are about the first task, and signed by whoever wrote them: a copy starts without.
    disableDuplicate: true,
    fields: [
      { name: 'text', type: 'textarea', required: true },
      {
        type: 'row',
        fields: [
          {
            name: 'by',
            type: 'relationship',
            relationTo: 'users',
            admin: { readOnly: true, allowCreate: false, allowEdit: false },
          },
          { name: 'at', type: 'date', admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } },
        ],
      },
    ],
  },
  selectField({
    name: 'status',
    labels: TASK_STATUS_LABELS,
    tones: { waiting: 'look', done: 'outline' },
    required: true,
    defaultValue: 'todo',
    index: true,
    admin: { position: 'sidebar' },
  }),
  {
    name: 'assignedTo',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    admin: { position: 'sidebar', allowCreate: false },
  },
  dayField({ name: 'dueDate', label: 'Due', index: true, admin: { position: 'sidebar' } }),
]
