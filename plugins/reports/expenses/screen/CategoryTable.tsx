import { MonthColumns } from '@/ui/charts/MonthColumns.client'
import { PageLink } from '@/ui/PageLink'

import { monthHead } from '../../shared/monthHead'
import type { CategoryByMonth, CategoryRow } from '../queries/types'

import { expensesHref } from './address'
import { Expense } from './Expense'

type Props = { query: URLSearchParams; report: CategoryByMonth }

/** As many as tell apart by colour; what is left over is one grey part. */
const COLORS = ['var(--pm-c0)', 'var(--pm-c1)', 'var(--pm-c2)', 'var(--pm-c3)'] as const
const REST = 'var(--pm-c4)'

const colorOf = (at: number): string => COLORS[at] ?? REST

const seriesOf = (rows: readonly CategoryRow[], months: number) => {
  const apart = rows.length > COLORS.length + 1 ? rows.slice(0, COLORS.length) : rows
  const rest = rows.slice(apart.length)
  const restCents = Array.from({ length: months }, (_, month) =>
    rest.reduce((sum, { monthCents }) => sum + (monthCents[month] ?? Number.NaN), 0),
  )
  return [
    ...apart.map(({ category, monthCents }, at) => ({
      key: `category ${category.id}`,
      color: colorOf(at),
      cents: monthCents,
    })),
    ...(rest.length > 0 ? [{ key: 'rest', color: REST, cents: restCents }] : []),
  ]
}

const shareOf = (cents: number, totalCents: number): string =>
  totalCents > 0 && cents >= 0 ? `${((cents / totalCents) * 100).toFixed(1)}%` : ''

const isYear = ({ from, to }: CategoryByMonth): boolean =>
  from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')

const totalHead = (report: CategoryByMonth): string => {
  if (!isYear(report)) return 'Total'
  const year = report.from.slice(0, 4)
  return report.through < report.to ? `${year} so far` : year
}

/** Up to here the shares of the whole have room. */
const FEW_MONTHS = 7

/** What each category cost in each month, under columns of the same figures. */
export const CategoryTable = ({ query, report }: Props) => {
  const { rows, months, totalCents, monthCents } = report
  const hasShares = months.length <= FEW_MONTHS
  return (
    <section className="pm-section pm-ex__scroll" aria-label="Category by month">
      <table className={`pm-table pm-ex ${hasShares ? '' : 'pm-ex--many'}`}>
        <thead>
          <tr>
            <th scope="col" className="cat">
              Category
            </th>
            <th scope="col" className="n sum">
              {totalHead(report)}
            </th>
            {hasShares ? (
              <th scope="col" className="n share">
                Share
              </th>
            ) : null}
            {months.map((month) => (
              <th key={month} scope="col" className="n month">
                {monthHead(month, report)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="chart" aria-hidden="true">
            <td className="cat" />
            <td className="sum" />
            {hasShares ? <td className="share" /> : null}
            <td colSpan={months.length} className="columns">
              <MonthColumns series={seriesOf(rows, months.length)} cellPadding={hasShares ? 8 : 3} />
            </td>
          </tr>
          {rows.map(({ category, totalCents: cents, monthCents: ofMonth }, at) => (
            <tr key={category.id}>
              <th scope="row" className="cat">
                <span className="named">
                  {' '}
                  <i className="pm-swatch" style={{ background: colorOf(at) }} aria-hidden="true" />
                  <PageLink href={expensesHref(query, { view: 'entries', category: String(category.id) })}>
                    {category.name}
                  </PageLink>
                </span>{' '}
              </th>
              <td className="n sum">
                <Expense cents={cents} />
              </td>
              {hasShares ? <td className="n share">{shareOf(cents, totalCents)}</td> : null}
              {months.map((month, index) => (
                <td key={month} className="n">
                  <Expense cents={ofMonth[index] ?? Number.NaN} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="cat">
              Total
            </th>
            <td className="n sum">
              <Expense cents={totalCents} dollars />
            </td>
            {hasShares ? <td className="n share">{totalCents > 0 ? '100%' : ''}</td> : null}
            {months.map((month, index) => (
              <td key={month} className="n">
                <Expense cents={monthCents[index] ?? Number.NaN} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
