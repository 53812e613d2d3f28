import { shortDay, weekdayAndDay } from '@/domain/calendar/formatDay'
import { shownLines } from '@/ui/lists/shownLines'
import { PageLink } from '@/ui/PageLink'

import type { CalendarFaces, LinesFace } from './calendarFaces'

const Lines = ({ title, face, most }: { title: string; face: LinesFace; most: number }) => {
  const { shown, hidden } = shownLines(face, most)
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
            <PageLink href={face.restHref}>{hidden.toLocaleString('en-US')} more</PageLink>
          </li>
        ) : null}
      </ul>
    </>
  )
}

/** On a phone: what is late, then day by day what comes; of other months, all their days. */
export const Agenda = ({ today, weeks, late, most }: CalendarFaces) => {
  const listed = weeks.flat().filter((face) => face.listed)
  return (
    <section className="pm-agenda" aria-label="Day by day">
      {late ? <Lines title="Overdue" face={late} most={most.late} /> : null}
      {listed.map((face) => (
        <Lines
          key={face.day}
          title={face.day === today ? `Today, ${shortDay(face.day, today)}` : weekdayAndDay(face.day)}
          face={face}
          most={most.agenda}
        />
      ))}
      {listed.length === 0 && !late ? <p className="pm-caption">Nothing is planned here.</p> : null}
    </section>
  )
}
