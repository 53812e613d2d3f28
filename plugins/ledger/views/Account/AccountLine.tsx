import type { Day } from '@/domain/calendar/day'
import { tenancyInWords } from '@/domain/leases/tenancyInWords'
import { formatDollars } from '@/domain/money/formatMoney'
import { PageLink } from '@/ui/PageLink'

import type { AccountFacts } from '../../queries/accountFacts'

type Props = { facts: AccountFacts; asOf: Day; today: Day }

/** Where and on what terms, in one line. */
export const AccountLine = ({ facts, asOf, today }: Props) => (
  <span className="pm-account-line">
    {facts.unit ? (
      <span>
        Unit{' '}
        <PageLink href={`/admin/collections/units/${facts.unit.id}`}>
          <b>{facts.unit.label}</b>
        </PageLink>
      </span>
    ) : null}
    <span>
      Lease <b>{tenancyInWords(facts, asOf, today)}</b>
    </span>
    {facts.rentCents === null ? null : (
      <span>
        Rent <b>{formatDollars(facts.rentCents)}</b>
      </span>
    )}
  </span>
)
