import type { CollectionConfig, Plugin } from 'payload'

import { withViews } from '@/ui/withViews'

import { calendarEndpoints } from './calendarFile/calendarEndpoints'
import { moveTaskEndpoint } from './endpoints/moveTaskEndpoint'
import { holdTask } from './hooks/holdTask'
import { repeatWhenDone } from './hooks/repeatWhenDone'
import { dailyTasks } from './jobs/dailyTasks'

const ADD_EXPENSE = '/plugins/taskBoard/controls/AddExpense#AddExpense'

const withBoard = (collection: CollectionConfig, serverUrl: string | undefined): CollectionConfig => {
  if (collection.slug !== 'tasks') return collection
  const { admin, hooks } = collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), moveTaskEndpoint, ...calendarEndpoints(serverUrl)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), holdTask],
      afterChange: [...(hooks?.afterChange ?? []), repeatWhenDone],
    },
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: { ...edit, beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), ADD_EXPENSE] },
      },
    },
  }
}

export { joinPlace, PLACE } from './queries/taskPlace'
export { taskCounts, type TaskCounts } from './queries/taskCounts'

/**
 * The tasks as a board and as a calendar, those that repeat or that leases call for, and a mail on the day they are due.
 * @param serverUrl where people reach the product: mails link to it
 */
export const taskBoard =
  ({ serverUrl }: { serverUrl: string | undefined }): Plugin =>
  (config) =>
    withViews(
      {
        ...config,
        jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), dailyTasks(serverUrl)] },
        collections: config.collections?.map((collection) => withBoard(collection, serverUrl)),
      },
      {
        taskBoard: {
          Component: '/plugins/taskBoard/views/Board#TaskBoard',
          path: '/tasks',
          exact: true,
          meta: { title: 'Tasks' },
        },
        taskCalendar: {
          Component: '/plugins/taskBoard/views/Calendar#TaskCalendar',
          path: '/tasks/calendar',
          exact: true,
          meta: { title: 'Task calendar' },
        },
      },
    )
