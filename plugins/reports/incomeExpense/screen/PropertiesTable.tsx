import { longPeriod } from '@/domain/calendar/formatDay'
import { PageLink } from '@/ui/PageLink'

import { pagesOfProperties } from '../../shared/propertiesPage'
import { ReportPages } from '../../shared/ReportPages'
import type { IncomeExpensePage } from '../queries/types'

import { incomeExpenseHref } from './address'
import { FigureCells, FigureHeads } from './FigureCells'

type Props = { query: URLSearchParams; report: IncomeExpensePage; page: number }

/** The sums of each property, its months under it. */
export const PropertiesTable = ({ query, report, page }: Props) => (
  <>
    <table className="pm-table pm-table--cards pm-income">
      <thead>
        <tr>
          <th scope="col">Property</th>
          <FigureHeads />
        </tr>
      </thead>
      {report.shown.map((property) => (
        <tbody key={property.id}>
          <tr className="is-sum">
            <th scope="row">
              <PageLink className="name" href={incomeExpenseHref(query, { property: String(property.id) })}>
                {property.name}
              </PageLink>
            </th>
            <FigureCells figures={property.totals} />
          </tr>
          {property.months.map((month) => (
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
          <FigureCells figures={report.totals} />
        </tr>
      </tfoot>
    </table>
    <ReportPages
      {...pagesOfProperties(report.propertyCount, page, (changes) => incomeExpenseHref(query, changes))}
    />
  </>
)
