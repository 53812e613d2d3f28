import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { Balance } from '@/ui/Balance'
import { MoneyCell } from '@/ui/MoneyCell'
import { namesInWords } from '@/ui/namesInWords'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

import type { OtherAccount, RentRollReport } from '../queries/types'

/** More than these are read in the rent balance, which has pages. */
const MOST_SHOWN = 20

type Props = { report: RentRollReport; today: Day; named: boolean; balanceHref: string }

const standing = ({ tenancy, start, lastDay }: OtherAccount, today: Day): string => {
  if (tenancy === 'former')
    return lastDay === null ? 'former tenant' : `moved out ${shortDay(lastDay, today)}`
  if (tenancy === 'future') return start === null ? 'not signed yet' : `from ${shortDay(start, today)}`
  return 'its unit is filed away'
}

const titleOf = (rows: readonly OtherAccount[]): string => {
  const former = rows.every(({ tenancy }) => tenancy === 'former')
  if (former)
    return rows.every(({ balanceCents }) => balanceCents < 0)
      ? 'Former tenants who still owe'
      : 'Former tenants'
  return rows.some(({ tenancy }) => tenancy === 'former') ? 'Former and future tenants' : 'Future tenants'
}

/** Whose money is still or already here: with the roll, every account. */
export const OthersTable = ({ report: { asOf, others, accounts }, today, named, balanceHref }: Props) => {
  if (others.rows.length === 0) return null
  return (
    <Section title={titleOf(others.rows)}>
      <table className="pm-table">
        <thead>
          <tr>
            <th scope="col">Tenant</th>
            <th scope="col" className="n">
              Deposit held
            </th>
            <th scope="col" className="n">
              Balance
            </th>
          </tr>
        </thead>
        <tbody>
          {others.rows.slice(0, MOST_SHOWN).map((row) => (
            <tr key={row.account}>
              <th scope="row">
                <PageLink
                  className="name"
                  href={`/admin/accounts/${row.account}${asOf === today ? '' : `?asOf=${asOf}`}`}
                >
                  {namesInWords(row.tenants)}
                </PageLink>
                <span className="sub">
                  {[named ? row.property?.name : null, row.unit?.number].filter(Boolean).join(' ')},{' '}
                  {standing(row, today)}
                </span>
              </th>
              <MoneyCell cents={row.depositHeldCents} />
              <td className="n">
                <Balance cents={row.balanceCents} pastDue={row.pastDueCents > 0} />
                {row.tenancy === 'former' && (row.depositHeldCents > 0 || row.balanceCents < 0) ? (
                  <span className="sub">
                    <PageLink className="pm-link" href={`/admin/accounts/${row.account}/move-out`}>
                      Settle move-out
                    </PageLink>
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">With the rent roll</th>
            <MoneyCell cents={accounts.depositHeldCents} />
            <td className="n">
              <Balance cents={accounts.balanceCents} />
            </td>
          </tr>
        </tfoot>
      </table>
      {others.rows.length > MOST_SHOWN ? (
        <p className="pm-caption">
          {MOST_SHOWN} of {others.rows.length.toLocaleString('en-US')} accounts.{' '}
          <PageLink className="pm-link" href={balanceHref}>
            All accounts in the rent balance
          </PageLink>
        </p>
      ) : null}
    </Section>
  )
}
