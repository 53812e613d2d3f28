import { NavGroup } from '@payloadcms/ui'
import type { PayloadRequest, ServerProps, VisibleEntities } from 'payload'

import { businessOf } from '@/ui/business'
import { Mark } from '@/ui/frame/Mark'
import { PageLink } from '@/ui/PageLink'
import { readerOf } from '@/ui/reader'

import { MENU } from '../menuEntries'
import { openGroups } from '../openGroups'
import { menuFacts } from '../queries/menuFacts'
import { NavFrame } from './NavFrame.client'
import { NavLink } from './NavLink.client'

type NavProps = ServerProps & {
  /** Handed on by every page but that of an address where nothing is. */
  req?: PayloadRequest
  visibleEntities?: VisibleEntities
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
  const { payload, req } = props
  const user = req ? req.user : await readerOf(payload)
  const business = await businessOf(payload)
  const { waitingTasks, waitingFees, folded } = await menuFacts(payload, user, business.today)
  const waiting = new Map([
    ['/tasks', { count: waitingTasks, words: 'due or overdue' }],
    ['/late-fees', { count: waitingFees, words: 'to review' }],
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
