import type { Day } from '@/domain/calendar/day'
import { longPeriod } from '@/domain/calendar/formatDay'
import { periodOf, type Period } from '@/domain/calendar/period'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

import type { MonthFigures } from '@plugins/reports/index'
import { monthLists, type ListedFigure } from './monthLists'

type Props = { months: readonly MonthFigures[]; today: Day }

/** 'Jan'; the month that still runs says how far: 'Apr 1–15'. */
const headOf = (period: Period, today: Day): string => {
  const month = longPeriod(period).slice(0, 3)
  return period === periodOf(today) ? `${month} 1–${Number(today.slice(8))}` : month
}

type Row = { key: ListedFigure; label: string; swatch?: 'due' | 'in' }

const rowsOf = (months: readonly MonthFigures[]): Row[] => [
  { key: 'expectedCents', label: 'Expected', swatch: 'due' },
  { key: 'receivedCents', label: 'Received', swatch: 'in' },
  ...(months.some(({ returns }) => returns > 0)
    ? [{ key: 'returnedCents', label: 'Returned' } as const]
    : []),
  { key: 'stillOwedCents', label: 'Still owed' },
]

type FigureProps = { month: MonthFigures; figure: ListedFigure; today: Day }

/** Opens the list it sums; a dash has none to open. */
const MonthFigure = ({ month, figure, today }: FigureProps) =>
  month[figure] === 0 ? (
    <Money cents={0} />
  ) : (
    <PageLink className="figure" href={monthLists(month.period, today)[figure]}>
      <Money cents={month[figure]} />
    </PageLink>
  )

/** Rent expected and received, by month: columns over their own figures. */
export const MonthsTable = ({ months, today }: Props) => {
  const highestCents = Math.max(...months.flatMap((month) => [month.expectedCents, month.receivedCents]), 1)
  const heightOf = (cents: number) => ({ height: `${(cents / highestCents) * 100}%` })
  return (
    <Section title="Rent expected and received">
      <table className="pm-table pm-home__months">
        <thead>
          <tr>
            <td />
            {months.map(({ period }) => (
              <th key={period} scope="col" className="n">
                {headOf(period, today)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="bars" aria-hidden="true">
            <td />
            {months.map((month) => (
              <td key={month.period}>
                <span className="bars__pair">
                  <i className="due" style={heightOf(month.expectedCents)} />
                  <i className="in" style={heightOf(month.receivedCents)} />
                </span>
              </td>
            ))}
          </tr>
          {rowsOf(months).map(({ key, label, swatch }) => (
            <tr key={key}>
              <th scope="row" className={swatch ? undefined : 'pm-muted'}>
                <i className={`swatch ${swatch ?? ''}`} aria-hidden="true" />
                {label}
              </th>
              {months.map((month) => (
                <td key={month.period} className={swatch ? 'n' : 'n pm-muted'}>
                  <MonthFigure month={month} figure={key} today={today} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
