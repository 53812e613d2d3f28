import type { Day } from '@/domain/calendar/day'
import { shortDay, weekdayAndDay } from '@/domain/calendar/formatDay'
import { PageLink } from '@/ui/PageLink'

import { taskEntry, type CalendarDays, type CalendarEntry } from '../../calendarDays'
import type { CalendarTask } from '../../queries/calendarTasks'
import type { CalendarPage } from './calendarPage'

const Lines = ({ title, entries }: { title: string; entries: readonly CalendarEntry[] }) => (
  <>
    <h3>{title}</h3>
    <ul>
      {entries.map(({ key, kind, words, note, href }) => (
        <li key={key}>
          <i className={`pm-bar--${kind}`} aria-hidden="true" />
          {href ? <PageLink href={href}>{words}</PageLink> : <span>{words}</span>}
          {note ? <span className="pm-caption">{note}</span> : null}
        </li>
      ))}
    </ul>
  </>
)

type Props = { page: CalendarPage; days: CalendarDays; late: readonly CalendarTask[]; today: Day }

/** On a phone: what is late, then day by day what comes; of other months, all their days. */
export const Agenda = ({ page, days, late, today }: Props) => {
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
      {holdsToday && late.length > 0 ? <Lines title="Overdue" entries={late.map(taskEntry)} /> : null}
      {shown.map(({ day, entries }) => (
        <Lines
          key={day}
          title={day === today ? `Today, ${shortDay(day, today)}` : weekdayAndDay(day)}
          entries={entries}
        />
      ))}
      {shown.length === 0 && !(holdsToday && late.length > 0) ? (
        <p className="pm-caption">Nothing is planned here.</p>
      ) : null}
    </section>
  )
}
