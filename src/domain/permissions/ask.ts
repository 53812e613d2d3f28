import type { Person, Role } from './roles'
import { roleOf } from './roles'
import type { EntityRule, FieldList, Operation, RoleRights, Scope } from './rule'
import { doors } from './table/doors'

/** Keys and days every record has; who may read the record may read them, and nobody sends them in. */
const EVERY_RECORD_HAS = ['id', 'createdAt', 'updatedAt']

export type FieldUse = 'see' | 'add' | 'change'

const rightsOf = (rule: EntityRule | undefined, role: Role | undefined): RoleRights | undefined =>
  rule && role ? rule[role] : undefined

/**
 * Which records somebody may touch with an operation.
 * @returns `none` whenever the table does not say otherwise
 */
export const scopeOf = (
  person: Person | null | undefined,
  operation: Operation,
  rule: EntityRule | undefined,
): Scope => rightsOf(rule, roleOf(person))?.[operation] ?? 'none'

/** `address.city` is covered by `address.city` and by `address`. */
const covers = (names: readonly string[] | undefined, path: string): boolean =>
  names?.some((name) => path === name || path.startsWith(`${name}.`)) ?? false

const listed = (list: FieldList | undefined, path: string): boolean => list === 'every' || covers(list, path)

/** Whether the table names a field at all. Fields it does not name stay closed for everybody. */
export const isNamedField = (rule: EntityRule, path: string): boolean =>
  EVERY_RECORD_HAS.includes(path) || covers(rule.fields, path) || covers(rule.secret, path)

/**
 * Whether a role sees or sends in one field of the records its scope gives it.
 * @param path names joined by dots, without row numbers: `rentSteps.rentCents`
 */
export const mayUseField = (
  rule: EntityRule | undefined,
  role: Role | undefined,
  use: FieldUse,
  path: string,
): boolean => {
  const rights = rightsOf(rule, role)
  if (!rule || !rights || covers(rule.secret, path)) return false
  if (EVERY_RECORD_HAS.includes(path)) return use === 'see'
  if (!covers(rule.fields, path)) return false
  if (use === 'see') return listed(rights.see, path)
  if (use === 'change' && path === 'archivedAt') return rights.archive !== undefined
  if (covers(rule.kept, path)) return false
  if (use === 'add') return path !== 'archivedAt' && listed(rights.add, path)
  return listed(rights.change, path)
}

const doorKeepers: ReadonlyMap<string, readonly Role[]> = new Map(Object.entries(doors))

/**
 * Whether somebody may pass a door that is not one collection's: a report, a command, a screen.
 * @param door a name of the table; one it does not know is closed
 */
export const can = (person: Person | null | undefined, door: string): boolean => {
  const role = roleOf(person)
  return role !== undefined && (doorKeepers.get(door)?.includes(role) ?? false)
}
