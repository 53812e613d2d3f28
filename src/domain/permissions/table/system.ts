import type { EntityRule, RoleRights } from '../rule'

const OWN_PREFERENCES = {
  create: 'all',
  read: 'ownRow',
  update: 'ownRow',
  delete: 'ownRow',
  see: 'every',
  add: 'every',
  change: 'every',
} as const satisfies RoleRights

/** Locks are set by the server itself. The office sees who is at work on a record, and may take over. */
const OFFICE_LOCKS = {
  read: 'all',
  update: 'all',
  delete: 'ownRow',
  see: 'every',
  change: ['user'],
} as const satisfies RoleRights

/** A screen that closes looks up and removes the user's own lock; other people's would tell of other records. */
const OWN_LOCKS = { read: 'ownRow', delete: 'ownRow', see: 'every' } as const satisfies RoleRights

/** Payload's own tables. Those named without rights are closed for everybody, on purpose. */
export const system = {
  'payload-preferences': {
    fields: ['user', 'key', 'value'],
    admin: OWN_PREFERENCES,
    manager: OWN_PREFERENCES,
    assistant: OWN_PREFERENCES,
  },
  'payload-locked-documents': {
    fields: ['document', 'globalSlug', 'user'],
    admin: OFFICE_LOCKS,
    manager: OFFICE_LOCKS,
    assistant: OWN_LOCKS,
  },
  'payload-jobs': {
    fields: [
      'input',
      'taskStatus',
      'completedAt',
      'totalTried',
      'hasError',
      'error',
      'log',
      'workflowSlug',
      'taskSlug',
      'queue',
      'waitUntil',
      'processing',
      'meta',
      'concurrencyKey',
    ],
  },
  'payload-kv': { fields: ['key', 'data'] },
  'payload-migrations': { fields: ['name', 'batch'] },
} as const satisfies Record<string, EntityRule>

export const systemGlobals = {
  'payload-jobs-stats': { fields: ['stats'] },
} as const satisfies Record<string, EntityRule>
