import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { cutLines, type CutLines } from '@/ui/lists/shownLines'

import { taskEntry, type CalendarDays, type CalendarEntry } from '../../calendarDays'
import type { CalendarTask } from '../../queries/calendarTasks'
import { BOARD, hrefWith } from '../shared/taskAddress'
import { CALENDAR, type CalendarPage } from './calendarPage'

/** Lines of one day, or of what is late, and where those stand that are not shown. */
export type LinesFace = CutLines<CalendarEntry> & { restHref: string }

/** A day as the page shows it, in the grid and in the agenda. */
export type DayFace = LinesFace & {
  day: Day
  /** `Apr 1` at the start of a month, else the number alone. */
  label: string
  /** Of the month that is shown, not one that fills its first or last week. */
  own: boolean
  /** Whether the agenda tells of it. */
  listed: boolean
}

/** What the browser makes the page of. */
export type CalendarFaces = {
  title: string
  span: CalendarPage['span']
  today: Day
  weeks: readonly (readonly DayFace[])[]
  /** Nothing where the page does not hold today, or nothing is late. */
  late: LinesFace | null
  /** So many lines of a day at most. */
  most: { grid: number; agenda: number; late: number }
}

/** What is late keeps to a few lines in a week too: what comes stands below it. */
const MOST = {
  month: { grid: 4, agenda: 8, late: 8 },
  week: { grid: Infinity, agenda: Infinity, late: 8 },
} as const

type Found = {
  page: CalendarPage
  days: CalendarDays
  late: readonly CalendarTask[]
  today: Day
  query: URLSearchParams
}

/** A page of the calendar as figures and words, of each day no more than is shown: a busy month has hundreds of lines. */
export const calendarFaces = ({ page, days, late, today, query }: Found): CalendarFaces => {
  const most = MOST[page.span]
  const holdsToday = page.first <= today && today <= page.last
  const face = (day: Day): DayFace => {
    const entries = days.get(day) ?? []
    const own = page.isOwn(day)
    const listed = entries.length > 0 && own && (!holdsToday || day >= today)
    return {
      day,
      label: day === page.first || day.endsWith('-01') ? shortDay(day, day) : String(Number(day.slice(8))),
      own,
      listed,
      ...cutLines(entries, listed ? most.agenda : most.grid),
      restHref: hrefWith(CALENDAR, query, { span: 'week', day }),
    }
  }
  return {
    title: page.title,
    span: page.span,
    today,
    weeks: page.weeks.map((week) => week.map(face)),
    late:
      holdsToday && late.length > 0
        ? {
            ...cutLines(late.map(taskEntry), most.late),
            restHref: hrefWith(BOARD, query, { due: 'overdue', day: null, span: null }),
          }
        : null,
    most,
  }
}
