import { longPeriod } from '@/domain/calendar/formatDay'

import type { IncomeExpenseReport } from '../queries/types'

import { FigureCells, FigureHeads } from './FigureCells'

/** The figures of each month, and of all of them. */
export const MonthsTable = ({ months, totals }: Pick<IncomeExpenseReport, 'months' | 'totals'>) => (
  <table className="pm-table pm-table--cards pm-income">
    <thead>
      <tr>
        <th scope="col">Month</th>
        <FigureHeads />
      </tr>
    </thead>
    <tbody>
      {months.map((month) => (
        <tr key={month.period}>
          <th scope="row">{longPeriod(month.period)}</th>
          <FigureCells figures={month} />
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">In all</th>
        <FigureCells figures={totals} />
      </tr>
    </tfoot>
  </table>
)
