import type { Day } from '@/domain/calendar/day'
import { shortDay, weekdayAndDay } from '@/domain/calendar/formatDay'
import { PageLink } from '@/ui/PageLink'

import { taskEntry, type CalendarDays, type CalendarEntry } from '../../calendarDays'
import type { CalendarTask } from '../../queries/calendarTasks'
import { BOARD, hrefWith } from '../shared/taskAddress'
import { CALENDAR, type CalendarPage } from './calendarPage'
import { shownLines } from './shownLines'

/** So many lines of a day in a month, and of what is late; the others are a page away. */
const LINES = 8

type LinesProps = { title: string; entries: readonly CalendarEntry[]; most: number; restHref: string }

const Lines = ({ title, entries, most, restHref }: LinesProps) => {
  const { shown, hidden } = shownLines(entries, most)
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {shown.map(({ key, kind, words, note, href }) => (
          <li key={key}>
            <i className={`pm-bar--${kind}`} aria-hidden="true" />
            {href ? <PageLink href={href}>{words}</PageLink> : <span>{words}</span>}
            {note ? <span className="pm-caption">{note}</span> : null}
          </li>
        ))}
        {hidden > 0 ? (
          <li>
            <PageLink href={restHref}>{hidden.toLocaleString('en-US')} more</PageLink>
          </li>
        ) : null}
      </ul>
    </>
  )
}

type Props = {
  page: CalendarPage
  days: CalendarDays
  late: readonly CalendarTask[]
  today: Day
  query: URLSearchParams
}

/** On a phone: what is late, then day by day what comes; of other months, all their days. */
export const Agenda = ({ page, days, late, today, query }: Props) => {
  const holdsToday = page.first <= today && today <= page.last
  const shown = page.weeks
    .flat()
    .filter((day) => page.isOwn(day) && (!holdsToday || day >= today))
    .flatMap((day) => {
      const entries = days.get(day)
      return entries ? [{ day, entries }] : []
    })
  return (
    <section className="pm-agenda" aria-label="Day by day">
      {holdsToday && late.length > 0 ? (
        <Lines
          title="Overdue"
          entries={late.map(taskEntry)}
          most={LINES}
          restHref={hrefWith(BOARD, query, { due: 'overdue', day: null, span: null })}
        />
      ) : null}
      {shown.map(({ day, entries }) => (
        <Lines
          key={day}
          title={day === today ? `Today, ${shortDay(day, today)}` : weekdayAndDay(day)}
          entries={entries}
          most={page.span === 'month' ? LINES : Infinity}
          restHref={hrefWith(CALENDAR, query, { span: 'week', day })}
        />
      ))}
      {shown.length === 0 && !(holdsToday && late.length > 0) ? (
        <p className="pm-caption">Nothing is planned here.</p>
      ) : null}
    </section>
  )
}
