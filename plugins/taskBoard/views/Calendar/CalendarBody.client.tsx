'use client'

import { Agenda } from './Agenda.client'
import type { CalendarFaces } from './calendarFaces'
import { DayGrid } from './DayGrid.client'

/**
 * The days twice, as a grid and for a phone as an agenda. They reach the browser once, as words, and become a page there:
 * as elements made on the server they were a third of it.
 */
export const CalendarBody = ({ faces }: { faces: CalendarFaces }) => (
  <>
    <DayGrid {...faces} />
    <Agenda {...faces} />
  </>
)
