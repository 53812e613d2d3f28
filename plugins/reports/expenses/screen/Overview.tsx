import type { Day } from '@/domain/calendar/day'
import { PageLink } from '@/ui/PageLink'
import { Section } from '@/ui/Section'

import type { ExpenseEntry, CategoryByMonth, PayeeRow, PropertyRow } from '../queries/types'

import { expensesHref, viewHref } from './address'
import { CategoryTable } from './CategoryTable'
import { EntriesTable } from './EntriesTable'
import { Bars, payeeRows, propertyRows, type SumRow } from './SumsTable'

export type OverviewData = {
  report: CategoryByMonth
  properties: readonly PropertyRow[]
  payees: readonly PayeeRow[]
  latest: readonly ExpenseEntry[]
}

const FIRST = 5

type RankedProps = { title: string; rows: readonly SumRow[]; one: string; many: string; allHref: string }

/** The dearest few, and the way to all. */
const Ranked = ({ title, rows, one, many, allHref }: RankedProps) => {
  const more = rows.length - FIRST
  return (
    <Section title={title}>
      <Bars rows={rows.slice(0, FIRST)} />
      {more > 0 ? (
        <p className="pm-ex__more">
          <PageLink className="pm-link" href={allHref}>
            {more === 1 ? `1 more ${one}` : `${more.toLocaleString('en-US')} more ${many}`}
          </PageLink>
        </p>
      ) : null}
    </Section>
  )
}

/** What each house costs: by category and month, by property, by payee, and the latest of it. */
export const Overview = ({
  query,
  data,
  today,
}: {
  query: URLSearchParams
  data: OverviewData
  today: Day
}) => (
  <>
    <CategoryTable query={query} report={data.report} />
    <div className="pm-ex-two">
      <Ranked
        title="By property"
        rows={propertyRows(query, data.properties)}
        one="property"
        many="properties"
        allHref={viewHref(query, 'property')}
      />
      <Ranked
        title="By payee"
        rows={payeeRows(query, data.payees)}
        one="payee"
        many="payees"
        allHref={viewHref(query, 'payee')}
      />
    </div>
    <Section
      title="Latest expenses"
      aside={
        <PageLink className="pm-link" href={expensesHref(query, { view: 'entries' })}>
          All {data.report.expenses.toLocaleString('en-US')}
        </PageLink>
      }
    >
      <EntriesTable entries={data.latest} today={today} />
    </Section>
  </>
)
