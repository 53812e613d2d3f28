import type { Day } from '@/domain/calendar/day'
import { initialsOf } from '@/domain/initialsOf'
import { dueWords, type DueWords } from '@/domain/tasks/dueWords'
import { TASK_STATUS_LABELS, TASK_TYPE_LABELS } from '@/domain/tasks/taskTerms'

import type { BoardRow, TaskStatus } from './queries/boardRows'

/** A card as it goes to the browser: words, no rules. */
export type BoardCard = {
  id: number
  title: string
  /** `High priority`; null where it is like any other. */
  priority: string | null
  type: string
  place: string | null
  due: DueWords | null
  photos: number
  comments: number
  person: { name: string; initials: string } | null
}

export type BoardLane = {
  status: TaskStatus
  label: string
  /** All of its tasks, shown or not. */
  total: number
  cards: readonly BoardCard[]
  /** The first task that is not shown: what is put after the last card stands before it. */
  next: number | null
}

const PRIORITY_WORDS: Readonly<Record<BoardRow['priority'], string | null>> = {
  low: 'Low priority',
  normal: null,
  high: 'High priority',
  urgent: 'Urgent',
}

const LANES = Object.keys(TASK_STATUS_LABELS) as TaskStatus[]

const cardOf = (row: BoardRow, today: Day): BoardCard => ({
  id: row.id,
  title: row.task,
  // Nobody must hurry any more.
  priority: row.status === 'done' ? null : PRIORITY_WORDS[row.priority],
  type: TASK_TYPE_LABELS[row.type],
  place: row.place,
  due: dueWords(row, today),
  photos: row.photos,
  comments: row.comments,
  person: row.assignee === null ? null : { name: row.assignee, initials: initialsOf(row.assignee) },
})

/** The lanes of the board, empty ones too. */
export const lanesOf = (
  rows: readonly BoardRow[],
  { today, most, mostDone }: { today: Day; most: number; mostDone: number },
): BoardLane[] =>
  LANES.map((status) => {
    const ofLane = rows.filter((row) => row.status === status)
    const shown = ofLane.slice(0, status === 'done' ? mostDone : most)
    return {
      status,
      label: TASK_STATUS_LABELS[status],
      total: ofLane[0]?.inLane ?? shown.length,
      cards: shown.map((row) => cardOf(row, today)),
      next: ofLane[shown.length]?.id ?? null,
    }
  })
