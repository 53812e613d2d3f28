import type { Day } from '@/domain/calendar/day'
import { longDay } from '@/domain/calendar/formatDay'
import { WEEKDAY_NAMES } from '@/domain/calendar/week'
import { shownLines } from '@/ui/lists/shownLines'
import { PageLink } from '@/ui/PageLink'

import type { CalendarEntry } from '../../calendarDays'
import type { CalendarFaces, DayFace } from './calendarFaces'
import { DayNumber } from './DayNumber.client'

const DOTS = 3

const EntryLine = ({ entry: { kind, words, href } }: { entry: CalendarEntry }) =>
  href ? (
    <PageLink className={`pm-entry pm-entry--${kind}`} href={href} title={words}>
      {words}
    </PageLink>
  ) : (
    <span className={`pm-entry pm-entry--${kind}`} title={words}>
      {words}
    </span>
  )

const Cell = ({ face, today, most }: { face: DayFace; today: Day; most: number }) => {
  const { day, label, own, lines, restHref } = face
  const classes = [own ? '' : 'pm-cal__beside', day === today ? 'pm-cal__today' : '']
  const { shown, hidden } = shownLines(face, most)
  return (
    <td className={classes.join(' ').trim() || undefined} aria-current={day === today ? 'date' : undefined}>
      <DayNumber day={day} label={label} words={longDay(day)} />
      <span className="pm-cal__dots" aria-hidden="true">
        {lines.slice(0, DOTS).map(({ key, kind }) => (
          <i key={key} className={`pm-bar--${kind}`} />
        ))}
      </span>
      {shown.map((entry) => (
        <EntryLine key={entry.key} entry={entry} />
      ))}
      {hidden > 0 ? (
        <PageLink className="pm-entry pm-entry--more" href={restHref}>
          {hidden} more
        </PageLink>
      ) : null}
    </td>
  )
}

/** The days as a table: a row a week, a column a weekday. */
export const DayGrid = ({ title, span, today, weeks, most }: CalendarFaces) => (
  <table className={`pm-cal pm-cal--${span}`}>
    <caption className="pm-sr-only">{title}</caption>
    <thead>
      <tr>
        {WEEKDAY_NAMES.map((name) => (
          <th key={name} scope="col" abbr={name}>
            {name.slice(0, 1)}
            <span>{name.slice(1, 3)}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeks.map((week) => (
        <tr key={week[0]?.day}>
          {week.map((face) => (
            <Cell key={face.day} face={face} today={today} most={most.grid} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
