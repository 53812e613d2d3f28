import type { BeforeDocumentControlsServerProps } from 'payload'

import { COLLECTION_RULES, scopeOf } from '@/domain/permissions'
import { idOf, personOf } from '@/domain/permissions/personOf'
import { formatDollars } from '@/domain/money/formatMoney'
import { listAddress } from '@/ui/lists/listAddress'
import { PageLink } from '@/ui/PageLink'
import { readerOf } from '@/ui/reader'

import { taskCosts, type TaskCosts } from '../queries/taskCosts'
import { AddExpenseButton } from './AddExpense.client'

type Props = BeforeDocumentControlsServerProps & { id?: number | string }

const inWords = (cents: number): string =>
  cents < 0 ? `−${formatDollars(-cents)} came back` : `${formatDollars(cents)} spent`

/** What is recorded already: the expenses one may read, and that there are others. */
const Recorded = ({ task, costs }: { task: number; costs: TaskCosts }) => {
  const others = costs.expenses - costs.seen
  return (
    <span className="pm-controls-note pm-muted">
      {costs.seen > 0 ? (
        <PageLink
          className="pm-link"
          href={listAddress('expenses', [
            ['task', 'equals', String(task)],
            ['voidedAt', 'exists', 'false'],
          ])}
        >
          {inWords(costs.seenCents)}
        </PageLink>
      ) : null}
      {costs.seen > 0 && others > 0 ? ' · ' : null}
      {others > 0
        ? others === 1
          ? 'One expense is recorded by somebody else'
          : `${others} expenses are recorded by others`
        : null}
    </span>
  )
}

/** 'Add expense' on a maintenance task: what it cost, with what the task knows filled in; and what is recorded of it. */
export const AddExpense = async ({ id, payload }: Props) => {
  const person = personOf(await readerOf(payload))
  if (id === undefined || scopeOf(person, 'create', COLLECTION_RULES.get('expenses')) === 'none') return null
  const task = await payload.findByID({ collection: 'tasks', id, depth: 0, disableErrors: true })
  if (!task) return null
  const costs = await taskCosts({ payload }, task.id, person)
  const isWork = task.type === 'maintenance' || task.type === 'turnover'
  if (!isWork && costs.expenses === 0) return null
  return (
    <>
      {costs.expenses > 0 ? <Recorded task={task.id} costs={costs} /> : null}
      {isWork ? (
        <AddExpenseButton
          another={costs.expenses > 0}
          expense={{
            task: task.id,
            property: idOf(task.property),
            unit: idOf(task.unit),
            payee: idOf(task.vendor),
            memo: task.task,
          }}
        />
      ) : null}
    </>
  )
}
