import { longPeriod } from '@/domain/calendar/formatDay'
import { PageLink } from '@/ui/PageLink'

import { propertiesOfPage } from '../../shared/propertiesPage'
import { ReportPages } from '../../shared/ReportPages'
import type { IncomeExpenseReport } from '../queries/types'

import { incomeExpenseHref } from './address'
import { FigureCells, FigureHeads } from './FigureCells'

type Props = { query: URLSearchParams; report: IncomeExpenseReport; page: number }

/** More rows than this read as no table: the months then stand on each property's own page. */
const MOST_ROWS = 150

/** The sums of each property, its months under it. */
export const PropertiesTable = ({ query, report: { properties, totals }, page }: Props) => {
  const rows = properties.reduce((sum, { months }) => sum + months.length, 0)
  const { shown, pages } = propertiesOfPage(properties, page, (changes) => incomeExpenseHref(query, changes))
  return (
    <>
      <table className="pm-table pm-table--cards pm-income">
        <thead>
          <tr>
            <th scope="col">Property</th>
            <FigureHeads />
          </tr>
        </thead>
        {shown.map((property) => (
          <tbody key={property.id}>
            <tr className="is-sum">
              <th scope="row">
                <PageLink className="name" href={incomeExpenseHref(query, { property: String(property.id) })}>
                  {property.name}
                </PageLink>
              </th>
              <FigureCells figures={property.totals} />
            </tr>
            {rows > MOST_ROWS
              ? null
              : property.months.map((month) => (
                  <tr key={month.period} className="is-month">
                    <th scope="row">{longPeriod(month.period)}</th>
                    <FigureCells figures={month} />
                  </tr>
                ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">All properties</th>
            <FigureCells figures={totals} />
          </tr>
        </tfoot>
      </table>
      <ReportPages {...pages} />
    </>
  )
}
