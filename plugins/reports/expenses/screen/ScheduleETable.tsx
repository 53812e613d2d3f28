import { SCHEDULE_E_LABELS, type ScheduleELine } from '@/domain/expenses/scheduleE'
import { PageLink } from '@/ui/PageLink'

import type { ExpenseReport, ScheduleERow } from '../queries/types'

import { expensesHref } from './address'
import { Expense } from './Expense'

type Sums = Omit<ScheduleERow, 'property'>
type Props = { query: URLSearchParams; report: Extract<ExpenseReport, { view: 'scheduleE' }> }

type LineProps = { label: string; all: Sums; rows: readonly ScheduleERow[]; read: (sums: Sums) => number }

const Cells = ({ all, rows, read }: Omit<LineProps, 'label'>) => (
  <>
    <td className="n sum">
      <Expense cents={read(all)} />
    </td>
    {rows.map((row) => (
      <td key={row.property.id} className="n">
        <Expense cents={read(row)} />
      </td>
    ))}
  </>
)

const lineIn =
  (line: ScheduleELine) =>
  ({ lines }: Sums): number => {
    const cents = lines[line]
    return cents === undefined ? 0 : cents
  }

/** The lines that have an expense, in the order of the form; what is not deductible stands below, apart. */
const linesOf = ({ lines }: Sums): ScheduleELine[] =>
  Object.keys(SCHEDULE_E_LABELS).filter(
    (line): line is ScheduleELine => line in lines && line !== 'notDeductible',
  )

/** The lines of Schedule E down, the properties across, as on the form. */
export const ScheduleETable = ({ query, report: { rows, totals } }: Props) => (
  <section className="pm-section pm-ex__scroll" aria-label="Schedule E by property">
    <table className="pm-table pm-ex pm-ex--lines">
      <thead>
        <tr>
          <th scope="col" className="cat">
            Schedule E line
          </th>
          <th scope="col" className="n sum">
            All properties
          </th>
          {rows.map(({ property }) => (
            <th key={property.id} scope="col" className="n">
              <PageLink href={expensesHref(query, { view: 'entries', property: String(property.id) })}>
                {property.name}
              </PageLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linesOf(totals).map((line) => (
          <tr key={line}>
            <th scope="row" className="cat">
              {SCHEDULE_E_LABELS[line]}
            </th>
            <Cells all={totals} rows={rows} read={lineIn(line)} />
          </tr>
        ))}
        <tr className="deductible">
          <th scope="row" className="cat">
            Deductible
          </th>
          <Cells all={totals} rows={rows} read={({ deductibleCents }) => deductibleCents} />
        </tr>
      </tbody>
      <tfoot>
        <tr className="apart">
          <th scope="row" className="cat">
            {SCHEDULE_E_LABELS.notDeductible}
          </th>
          <Cells all={totals} rows={rows} read={({ notDeductibleCents }) => notDeductibleCents} />
        </tr>
      </tfoot>
    </table>
  </section>
)
