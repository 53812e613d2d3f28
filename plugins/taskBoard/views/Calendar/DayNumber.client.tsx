'use client'

import type { Day } from '@/domain/calendar/day'
import { dayToNoonUtc } from '@/domain/calendar/storedDay'

import { useAddTask } from '../shared/AddTask.client'

/** The number of a day: pressed, it opens a task due then. */
export const DayNumber = ({ day, label, words }: { day: Day; label: string; words: string }) => {
  const add = useAddTask()
  return (
    <button type="button" className="pm-cal__no" onClick={() => add({ dueDate: dayToNoonUtc(day) })}>
      <span aria-hidden="true">{label}</span>
      <span className="pm-sr-only">{words}: add a task</span>
    </button>
  )
}
