import type { EntityRule } from '../rule'
import { KEEPS } from './rights'

/** Worked out from the file that was put in; what is sent under these names Payload throws away. */
const FILE_FIELDS = ['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height'] as const

const BATCH_FIELDS = [
  'kind',
  'status',
  'bankAccount',
  'files',
  'counts',
  'postedAt',
  'undoneAt',
  'undoneBy',
  'undoReason',
  'addedBy',
] as const

export const work = {
  tasks: {
    fields: [
      'task',
      'type',
      'property',
      'unit',
      'vendor',
      'assignedTo',
      'dueDate',
      'status',
      'priority',
      'description',
      'comments',
      'photos',
      'repeatEvery',
      'repeatUnit',
      'doneAt',
      // What a form was opened with, sent back when it is saved.
      'asRead',
      'find',
      'archivedAt',
      'addedBy',
    ],
    // The server signs a comment with who wrote it, and when; the database notes when a task was done.
    kept: ['find', 'addedBy', 'comments.by', 'comments.at', 'doneAt'],
    // Its place on the board, and what the product noted to do a thing once.
    secret: ['rank', 'repeatFrom', 'repeatOf', 'madeFor', 'remindedFor'],
    propertyPath: 'property',
    admin: KEEPS,
    manager: KEEPS,
    assistant: {
      create: 'ownProperties',
      read: 'ownPropertiesOrAssigned',
      update: 'ownPropertiesOrAssigned',
      refer: 'ownPropertiesOrAssigned',
      see: [
        'task',
        'type',
        'property',
        'unit',
        'vendor',
        'assignedTo',
        'dueDate',
        'status',
        'priority',
        'description',
        'comments',
        'photos',
        'repeatEvery',
        'repeatUnit',
        'doneAt',
        'asRead',
        // The home screen leaves out what is filed away.
        'archivedAt',
      ],
      add: [
        'task',
        'type',
        'property',
        'unit',
        'vendor',
        'assignedTo',
        'dueDate',
        'status',
        'priority',
        'description',
        'comments',
        'photos',
      ],
      change: ['status', 'comments', 'photos', 'asRead'],
      appendOnly: ['comments', 'photos'],
    },
  },
  documents: {
    fields: [
      'title',
      'originalName',
      'property',
      'unit',
      'lease',
      'tenant',
      'archivedAt',
      'addedBy',
      ...FILE_FIELDS,
    ],
    kept: ['originalName', 'addedBy'],
    propertyPath: 'property',
    // A file stays as it was put in; it is only filed away.
    admin: { create: 'all', read: 'all', archive: 'all', refer: 'all', see: 'every', add: 'every' },
    manager: { create: 'all', read: 'all', archive: 'all', refer: 'all', see: 'every', add: 'every' },
    assistant: {
      create: 'all',
      read: 'addedOrOnTask',
      refer: 'addedOrOnTask',
      see: ['title', 'originalName', 'property', 'unit', 'lease', 'tenant', 'addedBy', ...FILE_FIELDS],
      add: ['title', 'property', 'unit', 'lease', 'tenant', ...FILE_FIELDS],
    },
  },
  'import-batches': {
    fields: BATCH_FIELDS,
    kept: BATCH_FIELDS,
    // Batches come from the import's own door, which checks `imports.*`; nobody writes one by hand.
    admin: { read: 'all', void: 'all', refer: 'all', see: 'every' },
    manager: { read: 'all', void: 'all', refer: 'all', see: 'every' },
    assistant: { read: 'added', see: 'every' },
  },
  'import-rules': {
    fields: [
      'contains',
      'direction',
      'outcome',
      'payee',
      'category',
      'incomeCategory',
      'property',
      'reason',
      'archivedAt',
      'addedBy',
    ],
    kept: ['addedBy'],
    propertyPath: 'property',
    admin: KEEPS,
    manager: KEEPS,
  },
} as const satisfies Record<string, EntityRule>

export const settings = {
  settings: {
    fields: [
      'businessName',
      'address',
      'phone',
      'email',
      'timeZone',
      'currency',
      'booksStart',
      'lockDate',
      'propertyLocks',
      'lateFeesAutomatic',
      'nsfFeeCents',
      'reminderSubject',
      'reminderText',
    ],
    admin: { read: 'all', update: 'all', see: 'every', change: 'every' },
    manager: { read: 'all', see: 'every' },
    assistant: { read: 'all', see: ['businessName', 'timeZone'] },
  },
} as const satisfies Record<string, EntityRule>
