import type { IncomeFigures } from '@/domain/income/incomeFigures'

import { Signed } from './Signed'

/** The heads over the figures of a property, a month or an owner. */
export const FigureHeads = () => (
  <>
    {['Received', 'Deposits withheld', 'Other income', 'Expenses', 'Net'].map((label) => (
      <th key={label} scope="col" className="n">
        {label}
      </th>
    ))}
  </>
)

/** What came in, what went out, what is left; a phone shows what is left. */
export const FigureCells = ({ figures }: { figures: IncomeFigures }) => (
  <>
    <td className="n pm-hide-phone">
      <Signed cents={figures.receivedCents - figures.returnedCents - figures.refundedCents} />
    </td>
    <td className="n pm-hide-phone">
      <Signed cents={figures.withheldCents} />
    </td>
    <td className="n pm-hide-phone">
      <Signed cents={figures.otherIncomeCents} />
    </td>
    <td className="n pm-hide-phone">
      <Signed cents={figures.expensesCents} />
    </td>
    <td className="n net">
      <Signed cents={figures.netCents} />
      <span className="sub pm-only-phone">
        <Signed cents={figures.incomeCents} /> in, <Signed cents={figures.expensesCents} /> out
      </span>
    </td>
  </>
)
