import type { Day } from '@/domain/calendar/day'
import { longDay, shortDay } from '@/domain/calendar/formatDay'
import { WEEKDAY_NAMES } from '@/domain/calendar/week'
import { PageLink } from '@/ui/PageLink'

import type { CalendarDays, CalendarEntry } from '../../calendarDays'
import { hrefWith } from '../shared/taskAddress'
import { CALENDAR, type CalendarPage } from './calendarPage'
import { DayNumber } from './DayNumber.client'
import { shownLines } from './shownLines'

/** So many lines of a day in a month; the others are a week's page away. */
const LINES_OF_MONTH = 4
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

type CellProps = {
  day: Day
  /** `Apr 1` at the start of a month, else the number alone. */
  label: string
  own: boolean
  today: Day
  entries: readonly CalendarEntry[]
  most: number
  weekHref: string
}

const Cell = ({ day, label, own, today, entries, most, weekHref }: CellProps) => {
  const classes = [own ? '' : 'pm-cal__beside', day === today ? 'pm-cal__today' : '']
  const { shown, hidden } = shownLines(entries, most)
  return (
    <td className={classes.join(' ').trim() || undefined} aria-current={day === today ? 'date' : undefined}>
      <DayNumber day={day} label={label} words={longDay(day)} />
      <span className="pm-cal__dots" aria-hidden="true">
        {entries.slice(0, DOTS).map(({ key, kind }) => (
          <i key={key} className={`pm-bar--${kind}`} />
        ))}
      </span>
      {shown.map((entry) => (
        <EntryLine key={entry.key} entry={entry} />
      ))}
      {hidden > 0 ? (
        <PageLink className="pm-entry pm-entry--more" href={weekHref}>
          {hidden} more
        </PageLink>
      ) : null}
    </td>
  )
}

type Props = { page: CalendarPage; days: CalendarDays; today: Day; query: URLSearchParams }

/** The days as a table: a row a week, a column a weekday. */
export const DayGrid = ({ page, days, today, query }: Props) => (
  <table className={`pm-cal pm-cal--${page.span}`}>
    <caption className="pm-sr-only">{page.title}</caption>
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
      {page.weeks.map((week) => (
        <tr key={week[0]}>
          {week.map((day) => (
            <Cell
              key={day}
              day={day}
              label={
                day === page.first || day.endsWith('-01') ? shortDay(day, day) : String(Number(day.slice(8)))
              }
              own={page.isOwn(day)}
              today={today}
              entries={days.get(day) ?? []}
              most={page.span === 'month' ? LINES_OF_MONTH : Infinity}
              weekHref={hrefWith(CALENDAR, query, { span: 'week', day })}
            />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
