import { Icon, type IconName } from '@/ui/Icon'
import { PageHead } from '@/ui/PageHead'
import { PageLink } from '@/ui/PageLink'

import type { TaskCounts } from '../../queries/taskCounts'
import { AddTaskButton } from './AddTask.client'
import { BOARD } from './taskAddress'

const WAYS: readonly { label: string; icon: IconName; href: string }[] = [
  { label: 'Board', icon: 'board', href: BOARD },
  { label: 'Calendar', icon: 'calendar', href: '/admin/tasks/calendar' },
  { label: 'List', icon: 'list', href: '/admin/collections/tasks' },
]

const inWords = ({ open, overdue, today }: TaskCounts): string =>
  [
    `${open.toLocaleString('en-US')} open`,
    overdue > 0 ? `${overdue.toLocaleString('en-US')} overdue` : '',
    today > 0 ? `${today.toLocaleString('en-US')} due today` : '',
  ]
    .filter(Boolean)
    .join(', ')

/** How much is to do, the ways to look at it, and the one main action. */
export const TasksHead = ({ counts, here }: { counts: TaskCounts; here: 'Board' | 'Calendar' }) => (
  <PageHead
    title="Tasks"
    sub={inWords(counts)}
    actions={
      <>
        <nav className="pm-seg" aria-label="Show as">
          {WAYS.map(({ label, icon, href }) => (
            <PageLink key={label} href={href} aria-current={label === here ? 'page' : undefined}>
              <Icon name={icon} />
              {label}
            </PageLink>
          ))}
        </nav>
        <AddTaskButton />
      </>
    }
  />
)
