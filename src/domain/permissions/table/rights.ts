import type { RoleRights } from '../rule'

/** Adds, reads, changes and archives every record. */
export const KEEPS = {
  create: 'all',
  read: 'all',
  update: 'all',
  archive: 'all',
  refer: 'all',
  see: 'every',
  add: 'every',
  change: 'every',
} as const satisfies RoleRights

/** Adds, reads and changes every record; archives none. */
export const EDITS = {
  create: 'all',
  read: 'all',
  update: 'all',
  refer: 'all',
  see: 'every',
  add: 'every',
  change: 'every',
} as const satisfies RoleRights

/** Reads every record. */
export const READS = { read: 'all', refer: 'all', see: 'every' } as const satisfies RoleRights

/** Adds and reads entries, which then stand as they are, and voids them. */
export const POSTS = {
  create: 'all',
  read: 'all',
  void: 'all',
  refer: 'all',
  see: 'every',
  add: 'every',
} as const satisfies RoleRights

/** Adds and reads records, which then stand as they are: what was wrong in one, a further one says. */
export const LOGS = {
  create: 'all',
  read: 'all',
  refer: 'all',
  see: 'every',
  add: 'every',
} as const satisfies RoleRights

export const VOID_FIELDS = ['voidedAt', 'voidedBy', 'voidReason'] as const
