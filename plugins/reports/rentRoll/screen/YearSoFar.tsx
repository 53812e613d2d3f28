import type { PayloadRequest } from 'payload'

import type { Day } from '@/domain/calendar/day'
import { longPeriod } from '@/domain/calendar/formatDay'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

import { incomeExpenseReport } from '../../incomeExpense/incomeExpenseReport'
import { INCOME_EXPENSE } from '../../incomeExpense/screen/address'
import { Signed } from '../../incomeExpense/screen/Signed'
import { firstOfYear } from '../../shared/daysAsked'

type Props = { req: PayloadRequest; property: number; asOf: Day }

/** What a property took in and cost in the year so far. */
export const YearSoFar = async ({ req, property, asOf }: Props) => {
  const from = firstOfYear(asOf)
  const { months, totals } = await incomeExpenseReport(req, { from, to: asOf, propertyIds: [property] })
  const query = new URLSearchParams({ property: String(property), from, to: asOf })
  return (
    <Section
      title={`Income and expense, ${asOf.slice(0, 4)}`}
      aside={
        <PageLink className="pm-link" href={`${INCOME_EXPENSE}?${query}`}>
          Open
        </PageLink>
      }
    >
      <table className="pm-table">
        <thead>
          <tr>
            <th scope="col">Month</th>
            {['Income', 'Expenses', 'Net'].map((label) => (
              <th key={label} scope="col" className="n">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ period, incomeCents, expensesCents, netCents }) => (
            <tr key={period}>
              <th scope="row">{longPeriod(period).slice(0, 3)}</th>
              {[incomeCents, expensesCents, netCents].map((cents, index) => (
                <td key={index} className="n">
                  <Signed cents={cents} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">So far</th>
            {[totals.incomeCents, totals.expensesCents, totals.netCents].map((cents, index) => (
              <td key={index} className="n">
                <Signed cents={cents} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}
