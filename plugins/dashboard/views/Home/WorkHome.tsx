import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { COLLECTION_RULES, can, scopeOf } from '@/domain/permissions'
import { personOf } from '@/domain/permissions/personOf'
import { dueWords } from '@/domain/tasks/dueWords'
import { TASK_STATUS_LABELS } from '@/domain/tasks/taskTerms'
import { EmptyState } from '@/ui/EmptyState'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'
import { StatusPill } from '@/ui/StatusPill'

import type { OpenTask } from '../../queries/openTaskRows'
import { openTasks, type OpenStatus } from '../../queries/openTasks'

const OPEN_LANES = ['todo', 'inProgress', 'waiting'] as const satisfies readonly OpenStatus[]

/** So many are read; the board has them all. */
const TASKS_SHOWN = 60

const ADDABLE = [
  { collection: 'payments', label: 'Payment', hint: 'money that came in' },
  { collection: 'expenses', label: 'Expense', hint: 'with its receipt' },
  { collection: 'tasks', label: 'Task', hint: 'something to do' },
  { collection: 'tenants', label: 'Tenant', hint: 'name, phone, e-mail' },
  { collection: 'vendors', label: 'Vendor', hint: 'a name to pay' },
  { collection: 'documents', label: 'File', hint: 'a scan or a photo' },
] as const

const TONES = { late: 'bad', today: 'look' } as const

const DueWord = ({ dueDate, today }: { dueDate: Day; today: Day }) => {
  const due = dueWords({ dueDate, doneOn: null }, today)
  if (due === null) return null
  const { words, state } = due
  return state === 'late' || state === 'today' ? (
    <StatusPill tone={TONES[state]}>{words}</StatusPill>
  ) : (
    <span className="pm-muted">{words}</span>
  )
}

type LaneProps = {
  status: OpenStatus
  /** The first of them. */
  tasks: readonly OpenTask[]
  /** How many there are in all. */
  total: number
  today: Day
}

const Lane = ({ status, tasks, total, today }: LaneProps) => (
  <Section title={`${TASK_STATUS_LABELS[status]} (${total})`}>
    {total === 0 ? (
      <p className="pm-muted">None</p>
    ) : (
      <ul className="pm-todo">
        {tasks.map(({ id, task, place, dueDate }) => (
          <li key={id}>
            <PageLink href={`/admin/collections/tasks/${id}`}>{task}</PageLink>
            {dueDate === null ? null : <DueWord dueDate={dueDate} today={today} />}
            {place ? <span className="pm-caption">{place}</span> : null}
          </li>
        ))}
      </ul>
    )}
    {total > tasks.length ? <p className="pm-muted">{total - tasks.length} more on the board</p> : null}
  </Section>
)

/** The first screen of who sees no money: their tasks as they stand on the board, and what they may add. */
export const WorkHome = async ({ req, today }: { req: PayloadRequest; today: Day }) => {
  const person = personOf(req.user)
  const { tasks, totals } = await openTasks(req, TASKS_SHOWN)
  const total = OPEN_LANES.reduce((sum, status) => sum + totals[status], 0)
  const addable = ADDABLE.filter(
    ({ collection }) => scopeOf(person, 'create', COLLECTION_RULES.get(collection)) !== 'none',
  )
  return (
    <div className="pm-work">
      <div>
        {total === 0 ? (
          <EmptyState title="Nothing waits for you">Tasks of your properties stand here.</EmptyState>
        ) : (
          <div className="pm-work__lanes">
            {OPEN_LANES.map((status) => (
              <Lane
                key={status}
                status={status}
                tasks={tasks.filter((task) => task.status === status)}
                total={totals[status]}
                today={today}
              />
            ))}
          </div>
        )}
        <p>
          <PageLink className="pm-link" href="/admin/tasks">
            Open the board
          </PageLink>
        </p>
      </div>
      <Section title="Add">
        <ul className="pm-todo">
          {addable.map(({ collection, label, hint }) => (
            <li key={collection}>
              <PageLink href={`/admin/collections/${collection}/create`}>{label}</PageLink>
              <span className="pm-caption">{hint}</span>
            </li>
          ))}
          {can(person, 'imports.spreadsheet') ? (
            <li>
              <PageLink href="/admin/imports/new">A spreadsheet</PageLink>
              <span className="pm-caption">payments or expenses, many at once</span>
            </li>
          ) : null}
        </ul>
      </Section>
    </div>
  )
}
