import type { Day } from '../calendar/day'
import { daysBetween } from '../calendar/daysBetween'
import { shortDay } from '../calendar/formatDay'

/** `late`: somebody should have done it. `today`: somebody must. `later`: nobody must yet. `done`: nobody must any more. */
export type DueWords = { words: string; state: 'late' | 'today' | 'later' | 'done' }

type Dated = { dueDate: Day | null; doneOn: Day | null }

/**
 * When a task is to be done, as its card says it: `Overdue 2 days`, `Due today`, `Due Apr 16`, `Done Apr 9`.
 * @returns null for an open task without a day
 */
export const dueWords = ({ dueDate, doneOn }: Dated, today: Day): DueWords | null => {
  if (doneOn) return { words: `Done ${shortDay(doneOn, today)}`, state: 'done' }
  if (!dueDate) return null
  const late = daysBetween(dueDate, today)
  if (late > 0) return { words: `Overdue ${late === 1 ? '1 day' : `${late} days`}`, state: 'late' }
  if (late === 0) return { words: 'Due today', state: 'today' }
  return { words: `Due ${shortDay(dueDate, today)}`, state: 'later' }
}
