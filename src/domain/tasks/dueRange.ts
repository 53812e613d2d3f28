import { addDays } from '../calendar/addDays'
import type { Day } from '../calendar/day'

import { firstOfWeek } from '../calendar/week'

/** What a list of tasks can be asked for by its due days. */
export const DUE_CHOICES = { overdue: 'Overdue', today: 'Today', week: 'This week', none: 'No day' } as const

export type DueChoice = keyof typeof DUE_CHOICES
export const DUE_CHOICE_NAMES = ['overdue', 'today', 'week', 'none'] as const satisfies readonly DueChoice[]

/** The days a choice stands for, both ends included; without a first day, all until the last. */
export const dueRange = (
  choice: Exclude<DueChoice, 'none'>,
  today: Day,
): { first: Day | null; last: Day } => {
  if (choice === 'overdue') return { first: null, last: addDays(today, -1) }
  if (choice === 'today') return { first: today, last: today }
  const sunday = firstOfWeek(today)
  return { first: sunday, last: addDays(sunday, 6) }
}
