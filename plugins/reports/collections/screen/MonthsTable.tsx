import { firstOfPeriod, lastOfPeriod } from '@/domain/calendar/period'
import { MonthColumns } from '@/ui/charts/MonthColumns.client'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'

import { monthHead } from '../../shared/monthHead'
import type { CollectionsReport, CollectionSums } from '../queries/types'

import { collectionsHref } from './address'

type Report = Extract<CollectionsReport, { view: 'month' }>
type Line = {
  label: string
  swatch?: string
  quiet?: boolean
  read: (sums: CollectionSums) => number
}

const DUE = 'var(--pm-chart-due)'
const IN = 'var(--pm-chart-in)'

const LINES: readonly Line[] = [
  { label: 'Charged', swatch: DUE, read: ({ chargedCents }) => chargedCents },
  { label: 'Received', swatch: IN, read: ({ receivedCents }) => receivedCents },
  { label: 'Returned', quiet: true, read: ({ returnedCents }) => returnedCents },
  { label: 'Security deposits', quiet: true, read: ({ depositCents }) => depositCents },
]

/** Below zero when the bank took back more deposits than came. */
const Amount = ({ cents }: { cents: number }) =>
  cents < 0 ? (
    <>
      −<Money cents={-cents} />
    </>
  ) : (
    <Money cents={cents} />
  )

/** What was charged and received in each month, under columns of the same figures. */
export const MonthsTable = ({ query, report }: { query: URLSearchParams; report: Report }) => {
  const { rows, totals } = report
  return (
    <section className="pm-section pm-co__scroll" aria-label="By month">
      <table className={`pm-table pm-co ${rows.length > 7 ? 'pm-co--many' : ''}`}>
        <thead>
          <tr>
            <td className="what" />
            <th scope="col" className="n sum">
              Total
            </th>
            {rows.map(({ period }) => (
              <th key={period} scope="col" className="n month">
                <PageLink
                  href={collectionsHref(query, {
                    view: 'slips',
                    year: null,
                    month: null,
                    from: firstOfPeriod(period),
                    to: lastOfPeriod(period),
                  })}
                >
                  {monthHead(period, report)}
                </PageLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="chart" aria-hidden="true">
            <td className="what" />
            <td className="sum" />
            <td colSpan={rows.length}>
              <MonthColumns
                stacked={false}
                widest={44}
                cellPadding={rows.length > 7 ? 3 : 8}
                series={[
                  { key: 'charged', color: DUE, cents: rows.map(({ chargedCents }) => chargedCents) },
                  { key: 'received', color: IN, cents: rows.map(({ receivedCents }) => receivedCents) },
                ]}
              />
            </td>
          </tr>
          {LINES.map(({ label, swatch, quiet, read }) => (
            <tr key={label} className={quiet ? 'pm-muted' : undefined}>
              <th scope="row" className="what">
                {swatch ? (
                  <i className="pm-swatch" style={{ background: swatch }} aria-hidden="true" />
                ) : null}
                {label}
              </th>
              <td className="n sum">
                <Amount cents={read(totals)} />
              </td>
              {rows.map((row) => (
                <td key={row.period} className="n">
                  <Amount cents={read(row)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
