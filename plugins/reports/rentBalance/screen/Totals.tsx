import { formatCents, formatDollars } from '@/domain/money/formatMoney'
import type { Bucket } from '@/domain/ledger/buckets'
import { AgeingBar } from '@/ui/AgeingBar'
import { AgeingKey } from '@/ui/AgeingKey'

import type { RentBalanceCounts, RentBalanceTotals } from '../queries/types'

import { withChanges } from './screenAddress'

type Props = { query: URLSearchParams; totals: RentBalanceTotals; accounts: RentBalanceCounts['byBucket'] }

/** Where a part of the bar leads: the accounts with something that old, the largest of it first. */
const AGE_OF: Readonly<Record<Bucket, string | null>> = {
  current: null,
  days1to30: '0',
  days31to60: '30',
  days61to90: '60',
  days91plus: '90',
}

/** What is owed in all, what of it is past due, and since when. */
export const Totals = ({ query, totals, accounts }: Props) => {
  const owedCents = totals.pastDueCents + totals.buckets.current
  return (
    <section className="pm-rb-totals" aria-label="Totals">
      <div className="pm-rb-totals__owed">
        <span className="pm-figure__label">Owed in all</span>
        <b className="pm-hero">{formatDollars(owedCents)}</b>
        <dl>
          <dt>Past due</dt>
          <dd className={totals.pastDueCents > 0 ? 'pm-bad' : undefined}>
            <strong>{formatCents(totals.pastDueCents)}</strong>
          </dd>
          <dt>Not past due</dt>
          <dd>{formatCents(totals.buckets.current)}</dd>
          <dt>Prepaid</dt>
          <dd>{formatCents(totals.unappliedCents)}</dd>
        </dl>
      </div>
      <figure aria-labelledby="pm-rb-ages">
        <figcaption className="pm-figure__label" id="pm-rb-ages">
          How long it has been past due
        </figcaption>
        <AgeingBar buckets={totals.buckets} />
        <AgeingKey
          buckets={totals.buckets}
          accounts={accounts}
          hrefOf={(part) =>
            withChanges(query, { pastDueDays: AGE_OF[part], pastDueMonths: null, sort: `-${part}` })
          }
        />
      </figure>
    </section>
  )
}
