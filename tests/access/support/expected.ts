import type { CollectionSlug } from 'payload'

import type { Operation, Role, Scope } from '@/domain/permissions'
import { COLLECTION_RULES, ROLES, scopeOf } from '@/domain/permissions'

import type { CallerName, Sample } from './world'

export const roleOfCaller = (caller: CallerName): Role | undefined => ROLES.find((role) => role === caller)

/** What the table says. The samples' relations to the assistant are all that a limited scope can look at. */
export const scopeFor = (caller: CallerName, operation: Operation, slug: string): Scope => {
  const role = roleOfCaller(caller)
  return scopeOf(role && { id: 0, role, active: true }, operation, COLLECTION_RULES.get(slug))
}

const REACHES: Readonly<Record<Scope, (sample: Sample, caller: CallerName) => boolean>> = {
  none: () => false,
  all: () => true,
  self: ({ self }, caller) => caller === 'assistant' && self === true,
  ownProperties: ({ own }) => own === true,
  added: ({ added }) => added === true,
  ownPropertiesOrAdded: ({ own, added }) => own === true || added === true,
  ownPropertiesOrAssigned: ({ own, assigned }) => own === true || assigned === true,
  addedOrOnTask: ({ added }) => added === true,
  ownRow: () => false,
}

/** Whether somebody may touch one sample with an operation. */
export const mayTouch = (caller: CallerName, operation: Operation, sample: Sample): boolean =>
  REACHES[scopeFor(caller, operation, sample.slug)](sample, caller)

/** Filing away is a change, also where nothing else may change. */
export const mayChange = (caller: CallerName, sample: Sample): boolean =>
  mayTouch(caller, 'update', sample) || mayTouch(caller, 'archive', sample)

export const mayCreate = (caller: CallerName, slug: CollectionSlug): boolean =>
  scopeFor(caller, 'create', slug) !== 'none'

/** 401, 403 or 404; to an assistant always 404, as if there were nothing. */
export const isRefusal = (caller: CallerName, status: number): boolean =>
  caller === 'assistant' ? status === 404 : [401, 403, 404].includes(status)
