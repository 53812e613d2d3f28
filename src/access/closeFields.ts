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

/** The path of what a tab holds: only a tab with a name of its own keeps its fields apart. */
const tabPath = (tab: Tab, parent: string): string =>
  'name' in tab && tab.name ? join(parent, tab.name) : parent

/** The paths of all data fields inside, whatever wraps them. */
const pathsIn = (fields: readonly Field[], parent: string): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'ui') return []
    if ('name' in field && field.name) return [join(parent, field.name)]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => pathsIn(tab.fields, tabPath(tab, parent)))
    return 'fields' in field ? pathsIn(field.fields, parent) : []
  })

/** A tab none of whose fields somebody may see or fill in would open onto an empty page. */
const tabRoles = ({ rule }: Context, paths: readonly string[]): ReadonlySet<Role> =>
  new Set(
    ROLES.filter(
      (role) =>
        paths.length === 0 ||
        paths.some((path) => mayUseField(rule, role, 'see', path) || mayUseField(rule, role, 'add', path)),
    ),
  )

const closeTab = (tab: Tab, parent: string, context: Context): Tab => {
  const path = tabPath(tab, parent)
  const closed = { ...tab, fields: closeFields(tab.fields, path, context) }
  const paths = pathsIn(tab.fields, path)
  const roles = tabRoles(context, paths)
  if (roles.size === ROLES.length) return closed
  const own = tab.admin?.condition
  return {
    ...closed,
    // The form's state knows a tab with a condition by its id; Payload gives one only before this is laid over.
    id: tab.id ?? `tab-${paths[0]}`,
    admin: {
      ...tab.admin,
      condition: (data, siblingData, options) => {
        // The product's own work has no user. What does not pass a condition is not validated either.
        const role = roleOf(personOf(options.user))
        if (role && !roles.has(role)) return false
        return own ? own(data, siblingData, options) : true
      },
    },
  }
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
