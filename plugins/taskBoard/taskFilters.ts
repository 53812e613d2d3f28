import type { Day } from '@/domain/calendar/day'
import { DUE_CHOICE_NAMES, type DueChoice } from '@/domain/tasks/dueRange'
import { TASK_TYPE_LABELS } from '@/domain/tasks/taskTerms'
import { badParameter } from '@/lib/parameters/badParameter'
import { parameterReader, type ParameterReader } from '@/lib/parameters/parameterReader'
import { readId } from '@/lib/parameters/readId'

export type TaskType = keyof typeof TASK_TYPE_LABELS
const TASK_TYPES = Object.keys(TASK_TYPE_LABELS) as TaskType[]

/** Whose tasks: one's own, nobody's, or those of a user by number. */
export type Assignee = 'me' | 'none' | number

export type TaskFilters = {
  readonly property: number | null
  readonly type: TaskType | null
  readonly assignee: Assignee | null
  readonly due: DueChoice | null
  /** Words in the task, its place or the names of who lives there. */
  readonly q: string | null
}

export const TASK_FILTERS = ['property', 'type', 'assignee', 'due', 'q'] as const

const MAX_WORDS = 200

const one = (ids: readonly number[] | undefined, name: string): number | null => {
  if (ids !== undefined && ids.length > 1) throw badParameter(name, 'give one.')
  return ids?.[0] ?? null
}

const readAssignee = (text: string): Assignee | undefined =>
  text === 'me' || text === 'none' ? text : readId(text)

const assigneeIn = (read: ParameterReader): Assignee | null => {
  const asked = read.list('assignee', "me, none or a user's number", readAssignee)
  if (asked !== undefined && asked.length > 1) throw badParameter('assignee', 'give one.')
  return asked?.[0] ?? null
}

/** What the board and the calendar are filtered by. @throws `BAD_PARAMETER`, naming the parameter */
export const taskFilters = (read: ParameterReader): TaskFilters => ({
  property: one(read.list('property', "a property's number", readId), 'property'),
  type: read.oneOf('type', TASK_TYPES) ?? null,
  assignee: assigneeIn(read),
  due: read.oneOf('due', DUE_CHOICE_NAMES) ?? null,
  q: read.words('q', MAX_WORDS) ?? null,
})

export type BoardAddress = { filters: TaskFilters; wholeDone: boolean }

/** The address of the board. @throws `BAD_PARAMETER` */
export const boardAddress = (address: URLSearchParams): BoardAddress => {
  const read = parameterReader(address, [...TASK_FILTERS, 'done'])
  return { filters: taskFilters(read), wholeDone: read.oneOf('done', ['all']) === 'all' }
}

export type CalendarAddress = { filters: TaskFilters; day: Day; span: 'month' | 'week' }

/** The address of the calendar: a day of the month or week it shows, today's without one. @throws `BAD_PARAMETER` */
export const calendarAddress = (address: URLSearchParams, today: Day): CalendarAddress => {
  const read = parameterReader(address, [...TASK_FILTERS, 'day', 'span'])
  return {
    filters: taskFilters(read),
    day: read.day('day') ?? today,
    span: read.oneOf('span', ['month', 'week']) ?? 'month',
  }
}
