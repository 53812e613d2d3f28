import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'
import { flattenAllFields } from 'payload'

import { COLLECTION_RULES, GLOBAL_RULES } from '@/domain/permissions'

import { closeCollectionEndpoints, closeRootEndpoints, withoutMissingVersions } from './closeEndpoints'
import { closeFields } from './closeFields'
import { dropUnseenVirtuals } from './dropUnseenVirtuals'
import { collectionAccess, globalAccess } from './entityAccess'
import { guardAdditions } from './guards/guardAdditions'
import { guardAppendOnly } from './guards/guardAppendOnly'
import { guardFiles } from './guards/guardFiles'
import { guardReads } from './guards/guardReads'
import { guardRelations } from './guards/guardRelations'
import { guardSorts } from './guards/guardSorts'
import { hideForbidden } from './hideForbidden'
import { ignoreInactiveUsers } from './ignoreInactiveUsers'
import { rightsQueries } from './rightsWithinReach'

type Unnamed = string[]

/** Where the configuration lists what the table does not name. */
export const CLOSED = 'closedByPermissions'

const closeCollection = (collection: SanitizedCollectionConfig, unnamed: Unnamed): void => {
  const rule = COLLECTION_RULES.get(collection.slug)
  if (!rule) unnamed.push(collection.slug)
  const onUnnamed = (path: string) => void unnamed.push(`${collection.slug}.${path}`)

  collection.access = collectionAccess(collection, rule)
  collection.fields = closeFields(collection.fields, '', { rule, onUnnamed })
  collection.flattenedFields = flattenAllFields({ fields: collection.fields })
  collection.hooks.beforeOperation.unshift(guardReads, guardSorts, guardRelations, guardFiles)
  const dropUnseen = dropUnseenVirtuals(collection.flattenedFields, rule)
  if (dropUnseen) collection.hooks.afterRead.push(dropUnseen)
  if (collection.endpoints) {
    collection.endpoints = closeCollectionEndpoints(
      collection.slug,
      withoutMissingVersions({ ...collection, endpoints: collection.endpoints }),
      (name) => void unnamed.push(name),
    )
  }
  // Last: what the collection's own hooks worked out is checked too.
  collection.hooks.beforeChange.push(guardAdditions, guardAppendOnly)
}

const closeGlobal = (global: SanitizedGlobalConfig, unnamed: Unnamed): void => {
  const rule = GLOBAL_RULES.get(global.slug)
  if (!rule) unnamed.push(global.slug)
  const onUnnamed = (path: string) => void unnamed.push(`${global.slug}.${path}`)

  global.access = globalAccess(global, rule)
  if (global.endpoints) global.endpoints = withoutMissingVersions({ ...global, endpoints: global.endpoints })
  global.fields = closeFields(global.fields, '', { rule, onUnnamed })
  global.flattenedFields = flattenAllFields({ fields: global.fields })
}

/**
 * Puts the permission table before every collection, global, field and address of the finished configuration, Payload's own
 * and those of plugins included. Applied once, after everything else: `buildConfig({ … }).then(applyPermissions)`.
 * Whatever the table does not name is closed for everybody, and named in the log at start.
 */
export const applyPermissions = (config: SanitizedConfig): SanitizedConfig => {
  const unnamed: Unnamed = []
  for (const collection of config.collections) closeCollection(collection, unnamed)
  for (const global of config.globals) closeGlobal(global, unnamed)

  config.endpoints = closeRootEndpoints(config.endpoints, (name) => void unnamed.push(name))

  config.graphQL.queries = rightsQueries(config.collections, config.graphQL.queries)

  const nobody = () => false
  config.jobs = { ...config.jobs, access: { run: nobody, queue: nobody, cancel: nobody } }
  config.hooks.afterError = [...(config.hooks.afterError ?? []), hideForbidden]

  // Read by the test that fails on whatever is closed for want of a name.
  config.custom = { ...config.custom, [CLOSED]: unnamed }

  const { onInit } = config
  config.onInit = async (payload) => {
    if (unnamed.length)
      payload.logger.warn(`Closed, since the permission table does not name it: ${unnamed.join(', ')}`)
    ignoreInactiveUsers(payload)
    await onInit?.(payload)
  }
  return config
}
