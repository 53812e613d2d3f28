import type { SanitizedPermissions, VisibleEntities } from 'payload'

import { personOf } from '@/domain/permissions/personOf'
import { can } from '@/domain/permissions'

import type { MenuGroup, MenuNeed } from './menuEntries'

/** Who asks, as Payload tells its menu. */
export type Asker = {
  user?: object | null
  permissions?: SanitizedPermissions
  visibleEntities?: VisibleEntities
}

const mayOpen = (need: MenuNeed, { permissions, visibleEntities, user }: Asker): boolean => {
  if ('door' in need) return can(personOf(user), need.door)
  if ('global' in need) {
    return Boolean(
      visibleEntities?.globals.includes(need.global) && permissions?.globals?.[need.global]?.read,
    )
  }
  const { collection } = need
  return Boolean(
    visibleEntities?.collections.includes(collection) && permissions?.collections?.[collection]?.read,
  )
}

/** The groups of the menu with only what this user may open; a group with nothing in it is left out. */
export const openGroups = (menu: readonly MenuGroup[], asker: Asker): MenuGroup[] =>
  menu
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => mayOpen(entry.need, asker)) }))
    .filter((group) => group.entries.length > 0)
