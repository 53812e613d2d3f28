import type { EntityRule } from '../rule'
import { POSTS, READS, VOID_FIELDS } from './rights'

/** Filled in by the database from the account, counted by it, or left by a void. */
const ENTRY_KEPT = ['unit', 'property', 'number', 'importKey', 'addedBy', ...VOID_FIELDS] as const

const ACCOUNT_FIELDS = [
  'name',
  'unit',
  'property',
  'tenancyStart',
  'termEnd',
  'moveOutDay',
  'lastDay',
] as const

/** The money side of a tenancy, and its entries. */
export const ledger = {
  accounts: {
    fields: ACCOUNT_FIELDS,
    kept: ACCOUNT_FIELDS,
    propertyPath: 'property',
    admin: READS,
    manager: READS,
    // An assistant may book a payment on an account of their properties, and sees nothing of it.
    assistant: { refer: 'ownProperties' },
  },
  charges: {
    fields: [
      'account',
      'lease',
      'type',
      'description',
      'date',
      'dueDate',
      'period',
      'line',
      'amountCents',
      'voidChoice',
      ...ENTRY_KEPT,
    ],
    kept: ['line', 'voidChoice', ...ENTRY_KEPT],
    propertyPath: 'property',
    admin: POSTS,
    manager: POSTS,
  },
  payments: {
    fields: [
      'account',
      'lease',
      'tenant',
      'receivedOn',
      'date',
      'amountCents',
      'term',
      'type',
      'method',
      'receiptNumber',
      'memo',
      ...ENTRY_KEPT,
    ],
    kept: ENTRY_KEPT,
    propertyPath: 'property',
    admin: { ...POSTS, update: 'all', change: ['memo', 'receiptNumber'] },
    manager: { ...POSTS, update: 'all', change: ['memo', 'receiptNumber'] },
    assistant: {
      create: 'ownProperties',
      read: 'added',
      refer: 'added',
      see: [
        'number',
        'lease',
        'unit',
        'property',
        'tenant',
        'receivedOn',
        'date',
        'amountCents',
        'term',
        'type',
        'method',
        'receiptNumber',
        'memo',
        'addedBy',
        ...VOID_FIELDS,
      ],
      add: [
        'account',
        'lease',
        'tenant',
        'receivedOn',
        'amountCents',
        'term',
        'type',
        'method',
        'receiptNumber',
        'memo',
      ],
    },
  },
  credits: {
    fields: ['account', 'lease', 'type', 'description', 'date', 'amountCents', ...ENTRY_KEPT],
    kept: ENTRY_KEPT,
    propertyPath: 'property',
    admin: POSTS,
    manager: POSTS,
  },
  'deposit-movements': {
    fields: ['account', 'lease', 'kind', 'date', 'amountCents', 'memo', ...ENTRY_KEPT],
    kept: ENTRY_KEPT,
    propertyPath: 'property',
    admin: POSTS,
    manager: POSTS,
  },
} as const satisfies Record<string, EntityRule>
