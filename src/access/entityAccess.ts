import type { Access, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import type { EntityRule, Operation } from '@/domain/permissions'
import { can, scopeOf } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'
import { both, changeReachOf, reachOf } from './reach'

/** What the collection itself says may narrow the table, never widen it. */
const narrowedBy =
  (own: Access | undefined, table: Access): Access =>
  (args) => {
    const reach = table(args)
    if (reach === false || !own) return reach
    const narrower = own(args)
    return reach instanceof Promise || narrower instanceof Promise
      ? Promise.all([reach, narrower]).then(([one, other]) => both(one, other))
      : both(reach, narrower)
  }

const byTable =
  (operation: Operation, rule: EntityRule | undefined): Access =>
  ({ req }) =>
    reachOf(req, operation, rule)

const changesBy =
  (rule: EntityRule | undefined): Access =>
  ({ req }) =>
    changeReachOf(req, rule)

/** Adding cannot be limited by a filter: what the new record may name is checked on its data. */
const additionsBy =
  (rule: EntityRule | undefined): Access =>
  ({ req }) =>
    scopeOf(personOf(req.user), 'create', rule) !== 'none'

const mayEnterAdmin = ({ req }: { req: PayloadRequest }): boolean => can(personOf(req.user), 'admin.enter')

/** The table as Payload's access functions of a collection. A collection without a rule is closed for everybody. */
export const collectionAccess = (
  { access }: Pick<SanitizedCollectionConfig, 'access'>,
  rule: EntityRule | undefined,
): SanitizedCollectionConfig['access'] => ({
  create: narrowedBy(access.create, additionsBy(rule)),
  read: narrowedBy(access.read, byTable('read', rule)),
  update: narrowedBy(access.update, changesBy(rule)),
  delete: narrowedBy(access.delete, byTable('delete', rule)),
  readVersions: narrowedBy(access.readVersions, byTable('readVersions', rule)),
  unlock: narrowedBy(access.unlock, byTable('unlock', rule)),
  admin: mayEnterAdmin,
})

/** The same for a global. */
export const globalAccess = (
  { access }: Pick<SanitizedGlobalConfig, 'access'>,
  rule: EntityRule | undefined,
): SanitizedGlobalConfig['access'] => ({
  read: narrowedBy(access?.read, byTable('read', rule)),
  update: narrowedBy(access?.update, byTable('update', rule)),
  readVersions: narrowedBy(access?.readVersions, byTable('readVersions', rule)),
})
