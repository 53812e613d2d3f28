import type { Block, Field, FieldAccess, Tab } from 'payload'

import type { EntityRule, FieldUse, Role } from '@/domain/permissions'
import { isNamedField, mayUseField, roleOf, ROLES } from '@/domain/permissions'

import { personOf } from '@/domain/permissions/personOf'

type Context = {
  rule: EntityRule | undefined
  /** Told of every field the table does not name. */
  onUnnamed: (path: string) => void
}

/** Decided once, when the server starts: lists ask it for every field of every row. */
const allowedRoles = (rule: EntityRule | undefined, use: FieldUse, path: string): ReadonlySet<Role> =>
  new Set(ROLES.filter((role) => mayUseField(rule, role, use, path)))

const byRole = (own: FieldAccess | undefined, roles: ReadonlySet<Role>): FieldAccess => {
  return (args) => {
    const role = roleOf(personOf(args.req.user))
    if (!role || !roles.has(role)) return false
    // What the field itself says may narrow the table, never widen it.
    return own ? own(args) : true
  }
}

const join = (parent: string, name: string): string => (parent ? `${parent}.${name}` : name)

const fieldAccess = (
  own: Partial<Record<'create' | 'read' | 'update', FieldAccess>>,
  path: string,
  { rule }: Context,
) => ({
  create: byRole(own.create, allowedRoles(rule, 'add', path)),
  read: byRole(own.read, allowedRoles(rule, 'see', path)),
  update: byRole(own.update, allowedRoles(rule, 'change', path)),
})

const closeTab = (tab: Tab, parent: string, context: Context): Tab => {
  const path = 'name' in tab && tab.name ? join(parent, tab.name) : parent
  return { ...tab, fields: closeFields(tab.fields, path, context) }
}

const closeBlock = (block: Block, parent: string, context: Context): Block => ({
  ...block,
  fields: closeFields(block.fields, parent, context),
})

const closeInside = (field: Field, path: string, context: Context): Field => {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => closeTab(tab, path, context)) }
  if (field.type === 'blocks') {
    return { ...field, blocks: field.blocks.map((block) => closeBlock(block, path, context)) }
  }
  if ('fields' in field) return { ...field, fields: closeFields(field.fields, path, context) }
  return field
}

const closeField = (field: Field, parent: string, context: Context): Field => {
  if (field.type === 'ui') return field
  if (!('name' in field) || !field.name) return closeInside(field, parent, context)
  const path = join(parent, field.name)
  if (context.rule && !isNamedField(context.rule, path)) context.onUnnamed(path)
  const closed = closeInside(field, path, context)
  return { ...closed, access: fieldAccess(field.access ?? {}, path, context) } as Field // the same kind of field
}

/**
 * Fields as the table has them: each with its own access, whatever it is wrapped in.
 * Fields are copied, not changed: Payload and collections share some of them.
 */
export const closeFields = (fields: Field[], parent: string, context: Context): Field[] =>
  fields.map((field) => closeField(field, parent, context))
