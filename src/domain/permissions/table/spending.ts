import type { EntityRule } from '../rule'
import { EDITS, KEEPS, READS, VOID_FIELDS } from './rights'

const OUTLAY_KEPT = ['importKey', 'addedBy', ...VOID_FIELDS] as const

/** What the business spends and earns beside the rent, and where. */
export const spending = {
  expenses: {
    fields: [
      'date',
      'type',
      'payee',
      'memo',
      'category',
      'property',
      'unit',
      'task',
      'amountCents',
      'receipts',
      'bill',
      'bankAccount',
      ...OUTLAY_KEPT,
    ],
    kept: OUTLAY_KEPT,
    propertyPath: 'property',
    admin: { ...EDITS, void: 'all' },
    manager: { ...EDITS, void: 'all' },
    assistant: {
      create: 'ownProperties',
      read: 'added',
      refer: 'added',
      see: [
        'date',
        'type',
        'payee',
        'memo',
        'category',
        'property',
        'unit',
        'task',
        'amountCents',
        'receipts',
        'bill',
        'addedBy',
        ...VOID_FIELDS,
      ],
      add: [
        'date',
        'type',
        'payee',
        'memo',
        'category',
        'property',
        'unit',
        'task',
        'amountCents',
        'receipts',
        'bill',
      ],
    },
  },
  'other-income': {
    fields: ['date', 'payer', 'property', 'category', 'amountCents', 'memo', 'bankAccount', ...OUTLAY_KEPT],
    kept: OUTLAY_KEPT,
    propertyPath: 'property',
    admin: { ...EDITS, void: 'all' },
    manager: { ...EDITS, void: 'all' },
  },
  'bank-accounts': {
    fields: ['name', 'bank', 'lastDigits', 'kind', 'archivedAt', 'addedBy'],
    kept: ['addedBy'],
    admin: KEEPS,
    manager: READS,
  },
  vendors: {
    fields: ['name', 'trade', 'email', 'phone', 'address', 'notes', 'archivedAt', 'addedBy'],
    kept: ['addedBy'],
    admin: KEEPS,
    manager: EDITS,
    assistant: { create: 'all', read: 'all', refer: 'all', see: ['name'], add: ['name'] },
  },
  'expense-categories': {
    fields: ['name', 'scheduleE', 'archivedAt', 'addedBy'],
    kept: ['addedBy'],
    admin: KEEPS,
    manager: READS,
    assistant: { read: 'all', refer: 'all', see: ['name', 'scheduleE'] },
  },
} as const satisfies Record<string, EntityRule>
