import { ViewTabs } from '@/ui/ViewTabs'

import type { RentBalanceCounts } from '../queries/types'

import { withChanges } from './screenAddress'

type Props = { query: URLSearchParams; found?: Promise<{ counts: RentBalanceCounts }> | null }

/** Each view by the parameters it stands for; day, place and words found stay as they are. */
const VIEWS = [
  { label: 'All accounts', pastDueDays: null, include: null },
  { label: 'Past due', pastDueDays: '0', include: null },
  { label: 'Over 30 days', pastDueDays: '30', include: null },
  { label: 'Former tenants', pastDueDays: null, include: 'former' },
] as const

const OTHER_THRESHOLDS = { pastDueMonths: null, pastDueOverCents: null, pastDueOverMonthsRent: null }

const countsOf = ({ views }: RentBalanceCounts) => [
  views.current + views.former,
  views.pastDue,
  views.over30Days,
  views.former,
]

/** The saved views, with how many accounts each holds once that is known. */
export const SavedViews = async ({ query, found }: Props) => {
  const counts = found ? countsOf((await found).counts) : []
  const tabs = VIEWS.map(({ label, pastDueDays, include }, index) => ({
    label,
    href: withChanges(query, { ...OTHER_THRESHOLDS, pastDueDays, include }),
    count: counts[index],
    current:
      query.get('pastDueDays') === pastDueDays &&
      query.get('include') === include &&
      Object.keys(OTHER_THRESHOLDS).every((name) => !query.has(name)),
  }))
  return <ViewTabs tabs={tabs} />
}
