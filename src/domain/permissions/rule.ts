import type { Role } from './roles'

/** What a person may do with a record. `refer` is naming it in another record's relation. Nobody deletes anything of the business. */
export const OPERATIONS = [
  'create',
  'read',
  'update',
  'void',
  'archive',
  'readVersions',
  'unlock',
  'refer',
  'delete',
] as const

export type Operation = (typeof OPERATIONS)[number]

/**
 * Which records an operation may touch.
 * - `all` · `none`
 * - `self`: the user's own record
 * - `ownProperties`: records of the properties assigned to the user
 * - `added`: records the user added
 * - `ownPropertiesOrAdded`, `ownPropertiesOrAssigned`, `addedOrOnTask`: either of the two
 * - `ownRow`: rows Payload itself keeps for a user (preferences, locks)
 */
export const SCOPES = [
  'none',
  'all',
  'self',
  'ownProperties',
  'added',
  'ownPropertiesOrAdded',
  'ownPropertiesOrAssigned',
  'addedOrOnTask',
  'ownRow',
] as const

export type Scope = (typeof SCOPES)[number]

/** `every` is every field the collection's rule names; a field it does not name is closed. */
export type FieldList = 'every' | readonly string[]

export type RoleRights = Partial<Record<Operation, Scope>> & {
  /** Fields shown. */
  readonly see?: FieldList
  /** Fields taken from whoever adds a record. */
  readonly add?: FieldList
  /** Fields taken from whoever changes a record. */
  readonly change?: FieldList
  /** Changeable lists to which rows may only be added. */
  readonly appendOnly?: readonly string[]
}

/**
 * The rights on one collection or global. Whatever is not said is closed.
 * A field is named by its path (`address.city`); naming `address` names what is inside it too.
 */
export type EntityRule = {
  readonly fields: readonly string[]
  /** Named fields that only the product itself writes: nobody sends them in. */
  readonly kept?: readonly string[]
  /** Named fields that no door shows or takes, such as password hashes. */
  readonly secret?: readonly string[]
  /** Where a record says which property it belongs to. */
  readonly propertyPath?: string
} & Readonly<Partial<Record<Role, RoleRights>>>
