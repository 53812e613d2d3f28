import type { Day } from '@/domain/calendar/day'
import { daysBetween } from '@/domain/calendar/daysBetween'
import { EmptyState } from '@/ui/EmptyState'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'
import { StatusPill } from '@/ui/StatusPill'

import { dueTaskLists, type DueTask } from '../../queries/dueTasks'
import { ENDING_SOON_HREF, endingWithinHref, RAN_PAST_HREF, type LeaseEnds } from '../../queries/leaseEnds'

const TaskLine = ({ task, today }: { task: DueTask; today: Day }) => {
  const overdueDays = daysBetween(task.dueDate, today)
  return (
    <li>
      <PageLink href={`/admin/collections/tasks/${task.id}`}>{task.task}</PageLink>
      {overdueDays > 0 ? (
        <StatusPill tone="bad">Overdue {overdueDays === 1 ? '1 day' : `${overdueDays} days`}</StatusPill>
      ) : (
        <StatusPill tone="look">Due today</StatusPill>
      )}
      {task.place ? <span className="pm-caption">{task.place}</span> : null}
    </li>
  )
}

/** How many tasks there are in all: only the first of them are named. */
const TaskCountsLine = ({ overdue, dueToday, today }: { overdue: number; dueToday: number; today: Day }) => {
  const lists = dueTaskLists(today)
  const [first, ...others] = [
    ...(overdue > 0 ? [{ words: `${overdue} overdue`, href: lists.overdue }] : []),
    ...(dueToday > 0 ? [{ words: `${dueToday} due today`, href: lists.today }] : []),
  ]
  if (!first) return null
  return (
    <li>
      <PageLink href={first.href}>
        <strong>Tasks: {first.words}</strong>
      </PageLink>
      {others.map(({ words, href }) => (
        <PageLink key={words} href={href}>
          <strong>{words}</strong>
        </PageLink>
      ))}
    </li>
  )
}

const LeaseLines = ({ within30, within60, within90, ranPast, today }: LeaseEnds & { today: Day }) => (
  <>
    {within90 > 0 ? (
      <li>
        <PageLink href={ENDING_SOON_HREF}>
          <strong>{within90 === 1 ? '1 lease ends' : `${within90} leases end`} within 90 days</strong>
        </PageLink>
        <span className="pm-caption">
          <PageLink href={endingWithinHref(30, today)}>{within30} in 30 days</PageLink> ·{' '}
          <PageLink href={endingWithinHref(60, today)}>{within60} in 60</PageLink> ·{' '}
          <PageLink href={ENDING_SOON_HREF}>{within90} in 90</PageLink>
        </span>
      </li>
    ) : null}
    {ranPast > 0 ? (
      <li>
        <PageLink href={RAN_PAST_HREF}>
          <strong>
            {ranPast === 1 ? '1 lease ran past its end' : `${ranPast} leases ran past their end`}
          </strong>
        </PageLink>
        <span className="pm-caption">month to month since; renew or change the rent</span>
      </li>
    ) : null}
  </>
)

type Props = {
  leaseEnds: LeaseEnds
  /** Late fees that wait for a review. */
  fees: number
  /** The first of those due. */
  tasks: readonly DueTask[]
  /** How many there are in all. */
  taskCounts: { overdue: number; today: number }
  today: Day
}

const FeesLine = ({ count }: { count: number }) =>
  count > 0 ? (
    <li>
      <PageLink href="/admin/late-fees">
        <strong>{count === 1 ? '1 late fee to review' : `${count} late fees to review`}</strong>
      </PageLink>
      <span className="pm-caption">in no balance until somebody accepts them</span>
    </li>
  ) : null

/** What waits for somebody: leases about to end, tasks due. */
export const NeedsYou = ({ leaseEnds, fees, tasks, taskCounts, today }: Props) => (
  <Section
    title="Needs you"
    aside={
      <PageLink className="pm-link" href="/admin/tasks">
        All tasks
      </PageLink>
    }
  >
    {tasks.length + fees === 0 && leaseEnds.within90 + leaseEnds.ranPast === 0 ? (
      <EmptyState title="Nothing waits for you today">
        No task is due, and no lease is about to end.
      </EmptyState>
    ) : (
      <ul className="pm-todo">
        <FeesLine count={fees} />
        <LeaseLines {...leaseEnds} today={today} />
        <TaskCountsLine overdue={taskCounts.overdue} dueToday={taskCounts.today} today={today} />
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} today={today} />
        ))}
      </ul>
    )}
  </Section>
)
