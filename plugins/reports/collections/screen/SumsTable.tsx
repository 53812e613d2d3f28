import { PAYMENT_METHOD_LABELS } from '@/domain/ledger/paymentTerms'
import { Money } from '@/ui/Money'
import { PageLink } from '@/ui/PageLink'

import type { CollectionsReport, CollectionSums } from '../queries/types'

import { collectionsHref } from './address'

type Report = Extract<CollectionsReport, { view: 'property' | 'method' }>
type Sums = Omit<CollectionSums, 'chargedCents'> & { readonly chargedCents?: number }
type Row = { key: string; label: string; href?: string; sums: Sums }

const rowsOf = (query: URLSearchParams, report: Report): Row[] =>
  report.view === 'property'
    ? report.rows.map(({ property, ...sums }) => ({
        key: String(property.id),
        label: property.name,
        href: collectionsHref(query, { view: null, property: String(property.id) }),
        sums,
      }))
    : report.rows.map(({ method, ...sums }) => ({
        key: method,
        label: PAYMENT_METHOD_LABELS[method],
        sums,
      }))

const Cells = ({ sums, dollars }: { sums: Sums; dollars?: boolean }) => (
  <>
    {sums.chargedCents === undefined ? null : (
      <td className="n pm-hide-phone">
        <Money cents={sums.chargedCents} dollars={dollars} />
      </td>
    )}
    <td className="n">
      <Money cents={sums.receivedCents} dollars={dollars} />
      {sums.chargedCents === undefined ? null : (
        <span className="sub pm-co__phone">
          of <Money cents={sums.chargedCents} zero="amount" />
        </span>
      )}
    </td>
    <td className="n pm-hide-phone">
      <Money cents={sums.returnedCents} dollars={dollars} />
    </td>
    <td className="n pm-hide-phone">
      {sums.depositCents < 0 ? '−' : null}
      <Money cents={Math.abs(sums.depositCents)} dollars={dollars} />
    </td>
    <td className="n pm-hide-phone">{sums.payments.toLocaleString('en-US')}</td>
  </>
)

/** What was received, by property against what was charged, or by method. */
export const SumsTable = ({ query, report }: { query: URLSearchParams; report: Report }) => (
  <table className="pm-table pm-table--cards pm-co-sums">
    <thead>
      <tr>
        <th scope="col">{report.view === 'property' ? 'Property' : 'Method'}</th>
        {[
          ...(report.view === 'property' ? ['Charged'] : []),
          'Received',
          'Returned',
          'Security deposits',
          'Payments',
        ].map((label) => (
          <th key={label} scope="col" className="n">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rowsOf(query, report).map(({ key, label, href, sums }) => (
        <tr key={key}>
          <th scope="row">
            {href === undefined ? (
              label
            ) : (
              <PageLink className="name" href={href}>
                {label}
              </PageLink>
            )}
          </th>
          <Cells sums={sums} />
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">Total</th>
        <Cells sums={report.totals} dollars />
      </tr>
    </tfoot>
  </table>
)
