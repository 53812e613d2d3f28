import type { CollectionConfig, Plugin } from 'payload'

import { withViews } from '@/ui/withViews'

import { moveTaskEndpoint } from './endpoints/moveTaskEndpoint'
import { holdTask } from './hooks/holdTask'

const withBoard = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'tasks'
    ? {
        ...collection,
        endpoints: [...(collection.endpoints || []), moveTaskEndpoint],
        hooks: {
          ...collection.hooks,
          beforeOperation: [...(collection.hooks?.beforeOperation ?? []), holdTask],
        },
      }
    : collection

/** The tasks as a board and as a calendar. */
export const taskBoard = (): Plugin => (config) =>
  withViews(
    { ...config, collections: config.collections?.map(withBoard) },
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
