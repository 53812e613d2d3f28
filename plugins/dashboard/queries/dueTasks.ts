import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { daysFilter, listAddress, type ListFilter } from '@/ui/lists/listAddress'

import { openTaskRows, type OpenTask } from './openTaskRows'

export type DueTask = OpenTask & { dueDate: Day }

/** Open tasks due on a day or before it that the user may see, the longest overdue first. */
export const dueTasks = async (req: PayloadRequest, on: Day, limit: number): Promise<DueTask[]> =>
  // Those without a day are not due.
  (await openTaskRows(req, sql`t.due_date <= noon_of(${on}::date)`, limit)) as DueTask[]

const tasksHref = (...due: readonly ListFilter[]): string =>
  listAddress('tasks', [['status', 'not_equals', 'done'], ...due], 'dueDate')

/** The lists of the tasks that are counted as overdue, and as due today. */
export const dueTaskLists = (today: Day): Readonly<Record<'overdue' | 'today', string>> => ({
  overdue: tasksHref(['dueDate', 'less_than', `${today}T00:00:00.000Z`]),
  today: tasksHref(...daysFilter('dueDate', today, today)),
})
