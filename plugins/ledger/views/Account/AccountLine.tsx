import { Link } from '@payloadcms/ui'

import type { Day } from '@/domain/calendar/day'
import { shortDay } from '@/domain/calendar/formatDay'
import { formatDollars } from '@/domain/money/formatMoney'

import type { AccountFacts } from '../../queries/accountFacts'

type Props = { facts: AccountFacts; asOf: Day; today: Day }

/** 'Mar 1, 2025 to Feb 28, 2026, now month to month' */
export const tenancyInWords = (
  { tenancyStart, termEnd, lastDay }: AccountFacts,
  asOf: Day,
  today: Day,
): string => {
  if (tenancyStart === null) return 'not signed yet'
  const from = shortDay(tenancyStart, today)
  if (lastDay !== null && lastDay < asOf) return `${from} to ${shortDay(lastDay, today)}, moved out`
  if (termEnd === null) return `from ${from}, month to month`
  const term = `${from} to ${shortDay(termEnd, today)}`
  return termEnd < asOf ? `${term}, now month to month` : term
}

/** Where and on what terms, in one line. */
export const AccountLine = ({ facts, asOf, today }: Props) => (
  <span className="pm-account-line">
    {facts.unit ? (
      <span>
        Unit{' '}
        <Link href={`/admin/collections/units/${facts.unit.id}`} prefetch={false}>
          <b>{facts.unit.label}</b>
        </Link>
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
