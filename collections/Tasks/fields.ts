import { MAX_REPEAT_EVERY, REPEAT_UNIT_LABELS } from '@/domain/tasks/repeatTerms'
import { TASK_PRIORITY_LABELS, TASK_STATUS_LABELS, TASK_TYPE_LABELS } from '@/domain/tasks/taskTerms'
import { dayField } from '@/fields/dayField'
import { onceFilled } from '@/fields/onceFilled'
import { selectField } from '@/fields/selectField'
import type { Field } from 'payload'

import { validateRepeat } from './validateRepeat'

/** What only the product writes; see migrations/…_task_places.ts. Nobody reads or types it. */
const keptFields: Field[] = [
  // The place in its lane. Exact in the database, too long for a number of JavaScript: only SQL orders by it.
  { name: 'rank', type: 'number', disableDuplicate: true, admin: { hidden: true, disableListColumn: true } },
  // The day the repeats are counted from: from January 31 on, a month later is February 28, and then March 31.
  dayField({ name: 'repeatFrom', disableDuplicate: true, admin: { hidden: true, disableListColumn: true } }),
  {
    name: 'repeatOf',
    type: 'relationship',
    relationTo: 'tasks',
    unique: true,
    disableDuplicate: true,
    admin: { hidden: true, disableListColumn: true },
  },
  // What the product made it for, once: `leaseEnd 12 2026-04-30 60`.
  {
    name: 'madeFor',
    type: 'text',
    unique: true,
    disableDuplicate: true,
    admin: { hidden: true, disableListColumn: true },
  },
  dayField({ name: 'remindedFor', disableDuplicate: true, admin: { hidden: true, disableListColumn: true } }),
]

export const taskFields: Field[] = [
  {
    name: 'task',
    type: 'text',
    required: true,
    // Spaces are no words: such a card could be neither read nor opened.
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim() : value),
      ],
    },
  },
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
  {
    name: 'vendor',
    type: 'relationship',
    relationTo: 'vendors',
    index: true,
    admin: { description: 'Who does the work.' },
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
  {
    name: 'repeatEvery',
    label: 'Repeats every',
    type: 'number',
    min: 1,
    max: MAX_REPEAT_EVERY,
    admin: {
      position: 'sidebar',
      description: 'Finishing it adds the next one, due so much later. Empty: it does not repeat.',
    },
    validate: (value: number | null | undefined) => validateRepeat(value),
  },
  selectField({
    name: 'repeatUnit',
    label: 'Days, weeks or months',
    labels: REPEAT_UNIT_LABELS,
    defaultValue: 'months',
    admin: { position: 'sidebar', condition: onceFilled('repeatEvery') },
  }),
  {
    name: 'doneAt',
    label: 'Done',
    type: 'date',
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: onceFilled('doneAt'),
      date: { pickerAppearance: 'dayAndTime' },
    },
  },
  ...keptFields,
]
