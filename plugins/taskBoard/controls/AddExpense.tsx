import type { BeforeDocumentControlsServerProps } from 'payload'

import { COLLECTION_RULES, scopeOf } from '@/domain/permissions'
import { idOf, personOf } from '@/domain/permissions/personOf'
import { readerOf } from '@/ui/reader'

import { AddExpenseButton } from './AddExpense.client'

type Props = BeforeDocumentControlsServerProps & { id?: number | string }

/** 'Add expense' on a maintenance task: what it cost, with what the task knows filled in. */
export const AddExpense = async ({ id, payload }: Props) => {
  const person = personOf(await readerOf(payload))
  if (id === undefined || scopeOf(person, 'create', COLLECTION_RULES.get('expenses')) === 'none') return null
  const task = await payload.findByID({ collection: 'tasks', id, depth: 0, disableErrors: true })
  if (!task || (task.type !== 'maintenance' && task.type !== 'turnover')) return null
  return (
    <AddExpenseButton
      expense={{
        property: idOf(task.property),
        unit: idOf(task.unit),
        payee: idOf(task.vendor),
        memo: task.task,
      }}
    />
  )
}
