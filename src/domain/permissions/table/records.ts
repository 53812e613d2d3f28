import type { EntityRule } from '../rule'
import { LOGS, READS } from './rights'

const TRAIL_FIELDS = ['at', 'person', 'source', 'operation', 'kind', 'record', 'reason', 'changes'] as const
const STATEMENT_FIELDS = [
  'account',
  'property',
  'firstDay',
  'lastDay',
  'tenant',
  'email',
  'document',
  'status',
  'sentAt',
  'by',
  'sha256',
] as const
const REMINDER_FIELDS = [
  'account',
  'property',
  'tenant',
  'email',
  'day',
  'pastDueCents',
  'subject',
  'text',
  'status',
  'why',
  'sentAt',
  'by',
  'batch',
] as const
const LEASE_DOCUMENT_FIELDS = [
  'title',
  'lease',
  'property',
  'kind',
  'version',
  'template',
  'templateVersion',
  'file',
  'signedFile',
  'payment',
  'values',
  'content',
  'signers',
  'state',
  'day',
  'sha256',
  'signedSha256',
  'addedBy',
] as const
const SIGNATURE_FIELDS = [
  'document',
  'property',
  'line',
  'role',
  'tenant',
  'name',
  'answer',
  'how',
  'signedOn',
  'reason',
  'scan',
  'strokes',
  'sha256',
  'addedBy',
] as const
const NOTICE_BATCH_FIELDS = [
  'title',
  'template',
  'templateVersion',
  'total',
  'day',
  'mail',
  'subject',
  'text',
  'addedBy',
] as const
const NOTICE_FIELDS = ['place', 'batch', 'lease', 'property', 'document', 'status', 'why'] as const
const DOCUMENT_MAIL_FIELDS = [
  'document',
  'property',
  'tenant',
  'email',
  'subject',
  'text',
  'status',
  'why',
  'sentAt',
  'by',
  'batch',
] as const
const FILE_CHECK_FIELDS = ['asOf', 'records', 'files', 'faults', 'details'] as const
const VERIFICATION_FIELDS = ['asOf', 'accounts', 'entries', 'balanceCents', 'differences', 'details'] as const

/** What was said and sent, and what the product writes down of itself. */
export const records = {
  // A manager reads the trail of one record, at an address of its own.
  'audit-trail': { fields: TRAIL_FIELDS, kept: TRAIL_FIELDS, admin: { read: 'all', see: 'every' } },
  // Written by the address that sends them.
  statements: {
    fields: STATEMENT_FIELDS,
    kept: STATEMENT_FIELDS,
    propertyPath: 'property',
    admin: READS,
    manager: READS,
  },
  // Written by the addresses that generate and sign.
  'lease-documents': {
    fields: LEASE_DOCUMENT_FIELDS,
    kept: LEASE_DOCUMENT_FIELDS,
    propertyPath: 'property',
    admin: READS,
    manager: READS,
  },
  signatures: {
    fields: SIGNATURE_FIELDS,
    kept: SIGNATURE_FIELDS,
    propertyPath: 'property',
    admin: READS,
    manager: READS,
  },
  // Written by the addresses that make and mail many at once.
  'notice-batches': {
    fields: NOTICE_BATCH_FIELDS,
    kept: NOTICE_BATCH_FIELDS,
    admin: READS,
    manager: READS,
  },
  notices: {
    fields: NOTICE_FIELDS,
    kept: NOTICE_FIELDS,
    propertyPath: 'property',
    admin: READS,
    manager: READS,
  },
  'document-mails': {
    fields: DOCUMENT_MAIL_FIELDS,
    kept: DOCUMENT_MAIL_FIELDS,
    propertyPath: 'property',
    admin: READS,
    manager: READS,
  },
  contacts: {
    fields: [
      'account',
      'tenant',
      'day',
      'way',
      'side',
      'said',
      'promisedCents',
      'promisedBy',
      'replaces',
      'property',
      'reminder',
      'addedBy',
    ],
    // The property follows from the account; a reminder is noted by the address that sends it.
    kept: ['property', 'reminder', 'addedBy'],
    propertyPath: 'property',
    admin: LOGS,
    manager: LOGS,
  },
  // Written by the address that sends them.
  reminders: {
    fields: REMINDER_FIELDS,
    kept: REMINDER_FIELDS,
    propertyPath: 'property',
    admin: READS,
    manager: READS,
  },
  verifications: {
    fields: VERIFICATION_FIELDS,
    kept: VERIFICATION_FIELDS,
    admin: { read: 'all', see: 'every' },
    manager: { read: 'all', see: 'every' },
  },
  'file-checks': {
    fields: FILE_CHECK_FIELDS,
    kept: FILE_CHECK_FIELDS,
    admin: { read: 'all', see: 'every' },
    manager: { read: 'all', see: 'every' },
  },
} as const satisfies Record<string, EntityRule>
