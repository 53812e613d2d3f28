import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { formatCents } from '@/domain/money/formatMoney'
import { EmptyState } from '@/ui/EmptyState'
import { Money } from '@/ui/Money'
import { MoneyCell } from '@/ui/MoneyCell'
import { Section } from '@/ui/Section'

import type { AccountLedger } from '../../operations/accountLedger'
import { Older } from './Older'

type Props = {
  ledger: AccountLedger
  today: Day
  /** How many of the newest charges are shown, besides every one that is open. */
  newest: number
  /** The address of the screen with all of them. */
  allHref: string
}

/** The name of what paid: the receipt, else what it was. */
const payersOf = ({ rows }: AccountLedger, today: Day): ReadonlyMap<number, string> =>
  new Map(
    rows.map(({ entry }) => [
      entry.number,
      entry.receiptNumber ??
        (entry.kind === 'credit' ? entry.description : `payment of ${shortDay(entry.date, today)}`),
    ]),
  )

/** Each charge as a bar: the blue pieces are the receipts that paid it, the hatched rest is open. */
export const WhyTable = ({ ledger, today, newest, allHref }: Props) => {
  const { charges } = ledger.settlement
  const shown = charges.filter(({ openCents: left }, index) => left > 0 || index >= charges.length - newest)
  const payers = payersOf(ledger, today)
  const largestCents = Math.max(...charges.map(({ charge }) => charge.cents), 1)
  const chargedCents = charges.reduce((sum, { charge }) => sum + charge.cents, 0)
  const openCents = charges.reduce((sum, charge) => sum + charge.openCents, 0)
  return (
    <Section
      title="Why this balance?"
      aside={<span className="pm-muted">Payments settle the oldest due date first</span>}
    >
      {charges.length === 0 ? (
        <EmptyState title="Nothing charged yet">Rent stands here as it falls due.</EmptyState>
      ) : (
        <table className="pm-table pm-table--cards pm-why">
          <thead>
            <tr>
              <th scope="col">Charge</th>
              <th scope="col" className="n">
                Amount
              </th>
              <th scope="col" className="paidby">
                Paid by
              </th>
              <th scope="col" className="n">
                Still open
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ charge, paidBy, openCents: left }) => (
              <tr key={charge.number} className={left > 0 ? 'is-open' : undefined}>
                <th scope="row">
                  <span className={left > 0 ? 'name' : undefined}>{charge.description}</span>
                  <span className="sub">due {shortDay(charge.dueDate, today)}</span>
                </th>
                <MoneyCell className="pm-hide-phone" cents={charge.cents} />
                <td className="paidby">
                  <span
                    className="pm-why__bar"
                    aria-hidden="true"
                    style={{ width: `${(charge.cents / largestCents) * 100}%` }}
                  >
                    {paidBy.map(({ number, cents }) => (
                      <i key={number} style={{ flexGrow: cents }} />
                    ))}
                    {left > 0 ? <i className="rest" style={{ flexGrow: left }} /> : null}
                  </span>
                  <ul>
                    {paidBy.length === 0 ? <li>nothing yet</li> : null}
                    {paidBy.map(({ number, cents }) => (
                      <li key={number}>
                        {payers.get(number)} {formatCents(cents)}
                      </li>
                    ))}
                  </ul>
                </td>
                <td className="n left">
                  {left > 0 ? <Money cents={left} /> : <span className="pm-good">Paid</span>}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Charged</th>
              <MoneyCell cents={chargedCents} />
              <td className="paidby pm-hide-phone">Paid {formatCents(chargedCents - openCents)}</td>
              <MoneyCell className="pm-hide-phone" cents={openCents} />
            </tr>
          </tfoot>
        </table>
      )}
      <Older count={charges.length - shown.length} what="charges, all of them paid, are" href={allHref} />
    </Section>
  )
}
