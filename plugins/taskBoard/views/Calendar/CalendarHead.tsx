import type { Day } from '@/domain/calendar/day'
import { buttonClass } from '@/ui/buttonClass'
import { Icon } from '@/ui/Icon'
import { PageLink } from '@/ui/PageLink'

import type { CalendarAddress } from '../../taskFilters'
import { hrefWith } from '../shared/taskAddress'
import { CALENDAR, type CalendarPage } from './calendarPage'

type Props = { query: URLSearchParams; address: CalendarAddress; page: CalendarPage; today: Day }

const KEY = [
  ['task', 'Task'],
  ['late', 'Overdue'],
  ['rent', 'Rent due'],
  ['lease', 'Lease starts or ends'],
] as const

/** Which days are shown, and the way to others. */
export const CalendarHead = ({ query, address, page, today }: Props) => {
  const to = (day: Day) => hrefWith(CALENDAR, query, { day: day === today ? null : day })
  const turn = ({ day, label }: { day: Day; label: string }, way: 'before' | 'after') => (
    <PageLink className={`${buttonClass()} pm-cal__turn pm-cal__turn--${way}`} href={to(day)}>
      <Icon name="chevron" />
      <span className="pm-sr-only">{label}</span>
    </PageLink>
  )
  return (
    <div className="pm-calhead">
      <h2>{page.title}</h2>
      {turn(page.before, 'before')}
      {turn(page.after, 'after')}
      <PageLink className={buttonClass()} href={to(today)}>
        Today
      </PageLink>
      <nav className="pm-seg" aria-label="Period">
        {(['month', 'week'] as const).map((span) => (
          <PageLink
            key={span}
            href={hrefWith(CALENDAR, query, { span: span === 'month' ? null : span })}
            aria-current={span === address.span ? 'page' : undefined}
          >
            {span === 'month' ? 'Month' : 'Week'}
          </PageLink>
        ))}
      </nav>
      <div className="pm-calkey" aria-hidden="true">
        {KEY.map(([kind, words]) => (
          <span key={kind}>
            <i className={`pm-bar--${kind}`} />
            {words}
          </span>
        ))}
      </div>
    </div>
  )
}
