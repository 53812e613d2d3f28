import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { AgeingBar } from '@/ui/AgeingBar'
import { EmptyState } from '@/ui/EmptyState'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'
import { StatusPill } from '@/ui/StatusPill'

import type { PastDueAccount } from '../../queries/pastDueAccounts'

type Props = { accounts: readonly PastDueAccount[]; totalAccounts: number; today: Day }

/** Over this many days a charge is old enough to be red. */
const RED_AFTER_DAYS = 30

const LastPayment = ({ account, today }: { account: PastDueAccount; today: Day }) =>
  account.lastPaymentDate ? shortDay(account.lastPaymentDate, today) : <span className="pm-muted">none</span>

/** The accounts that owe most, with how old it is. */
export const PastDueList = ({ accounts, totalAccounts, today }: Props) => {
  const largestCents = Math.max(...accounts.map(({ pastDueCents }) => pastDueCents), 1)
  return (
    <Section
      title="Past due, by account"
      aside={
        <PageLink className="pm-link" href="/admin/reports/rent-balance">
          {totalAccounts === 1 ? 'The account' : `All ${totalAccounts} accounts`}
        </PageLink>
      }
    >
      {accounts.length === 0 ? (
        <EmptyState title="Nobody is past due">Every charge whose due date has passed is paid.</EmptyState>
      ) : (
        <table className="pm-table pm-table--cards pm-home__pastdue">
          <thead>
            <tr>
              <th scope="col">Tenant</th>
              <th scope="col">How old</th>
              <th scope="col">
                <span className="pm-sr-only">Oldest charge</span>
              </th>
              <th scope="col" className="n">
                Last payment
              </th>
              <th scope="col" className="n">
                Past due
              </th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.id}>
                <th scope="row">
                  <PageLink className="name" href={`/admin/accounts/${account.id}`}>
                    {account.tenants}
                  </PageLink>
                  <span className="sub">
                    {account.place}
                    {account.former ? ' · former tenant' : ''}
                  </span>
                </th>
                <td className="how">
                  <AgeingBar
                    buckets={{ ...account.buckets, current: 0 }}
                    size="small"
                    scale={account.pastDueCents / largestCents}
                  />
                </td>
                <td className="old">
                  <StatusPill tone={account.daysPastDue > RED_AFTER_DAYS ? 'bad' : 'look'} more="past due">
                    {account.daysPastDue === 1 ? '1 day' : `${account.daysPastDue} days`}
                  </StatusPill>
                </td>
                <td className="n last pm-hide-phone">
                  <LastPayment account={account} today={today} />
                </td>
                <td className="n amount">
                  <Money cents={account.pastDueCents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
