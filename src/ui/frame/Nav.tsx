import { NavGroup } from '@payloadcms/ui'
import { PREFERENCE_KEYS } from 'payload/shared'
import type { Payload, ServerProps, TypedUser, VisibleEntities } from 'payload'

import { businessOf } from '../business'
import { PageLink } from '../PageLink'
import { readerOf } from '../reader'
import { Mark } from './Mark'
import { MENU } from './menu'
import { NavFrame } from './NavFrame.client'
import { NavLink } from './NavLink.client'
import { openGroups } from './openGroups'
import { waitingFees } from './waitingFees'
import { waitingTasks } from './waitingTasks'

type NavProps = ServerProps & { visibleEntities?: VisibleEntities }

const isFolded = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'open' in state && state.open === false

/** Which groups this user folded away, as Payload's own menu remembers it. */
const foldedGroups = async (payload: Payload, user: TypedUser | null): Promise<ReadonlySet<string>> => {
  if (!user) return new Set()
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    depth: 0,
    limit: 1,
    pagination: false,
    where: {
      key: { equals: PREFERENCE_KEYS.NAV },
      'user.relationTo': { equals: user.collection },
      'user.value': { equals: user.id },
    },
  })
  const value: unknown = docs[0]?.value
  const groups: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'groups') : undefined
  if (typeof groups !== 'object' || groups === null) return new Set()
  return new Set(Object.entries(groups).flatMap(([label, state]) => (isFolded(state) ? [label] : [])))
}

/** A count beside an entry, only where something waits. */
const Waiting = ({ count, words }: { count?: number; words?: string }) =>
  count ? (
    <span className="pm-nav__count">
      {count}
      <span className="pm-sr-only"> {words}</span>
    </span>
  ) : null

/** The menu: whose books, and what this user may open. Nothing shows that would answer 'not allowed'. */
export const Nav = async (props: NavProps) => {
  const { payload } = props
  const user = await readerOf(payload)
  const [business, folded, tasks, fees] = await Promise.all([
    businessOf(payload),
    foldedGroups(payload, user),
    waitingTasks(props),
    waitingFees(props),
  ])
  const waiting = new Map([
    ['/tasks', { count: tasks, words: 'due or overdue' }],
    ['/late-fees', { count: fees, words: 'to review' }],
  ])
  const groups = openGroups(MENU, { ...props, user })

  return (
    <NavFrame>
      <PageLink className="pm-nav__top" href="/admin">
        <Mark />
        {business.name}
      </PageLink>
      <nav className="nav__wrap" aria-label="Main menu">
        <NavLink href="/admin" exact>
          Home
        </NavLink>
        {groups.map((group) => (
          <NavGroup key={group.label} label={group.label} isOpen={!folded.has(group.label)}>
            {group.entries.map((entry) => (
              <NavLink key={entry.path} href={`/admin${entry.path}`}>
                {entry.label}
                <Waiting {...waiting.get(entry.path)} />
              </NavLink>
            ))}
          </NavGroup>
        ))}
        <div className="nav__controls">
          <NavLink href="/admin/logout">Log out</NavLink>
        </div>
      </nav>
    </NavFrame>
  )
}
