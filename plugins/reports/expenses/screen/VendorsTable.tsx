import { formatDollars } from '@/domain/money/formatMoney'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import { FACT_LABELS } from '../expensesTable'
import type { ExpenseReport } from '../queries/types'

import { expensesHref } from './address'
import { Expense } from './Expense'

type Props = { query: URLSearchParams; report: Extract<ExpenseReport, { view: 'vendors1099' }> }

/** What leaves some of a vendor's year out. */
const NARROWING = ['property', 'unit', 'category', 'month', 'q'] as const

/** Who may need a Form 1099, and what their records lack for it. */
export const VendorsTable = ({ query, report: { rows, thresholdCents, from } }: Props) => (
  <>
    {rows.length === 0 ? null : (
      <table className="pm-table pm-table--cards pm-ex-vendors">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">Missing</th>
            <th scope="col" className="n">
              Paid in {from.slice(0, 4)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ vendor, paidCents, missing }) => (
            <tr key={vendor.id}>
              <th scope="row">
                <PageLink className="name" href={`/admin/collections/vendors/${vendor.id}`}>
                  {vendor.name}
                </PageLink>
              </th>
              <td className="missing">
                {missing.length === 0 ? (
                  <span className="pm-muted">Nothing</span>
                ) : (
                  <StatusPill tone="look">{`no ${missing.map((fact) => FACT_LABELS[fact]).join(', no ')}`}</StatusPill>
                )}
              </td>
              <td className="n amount">
                <PageLink href={expensesHref(query, { view: 'entries', payee: String(vendor.id) })}>
                  <Expense cents={paidCents} />
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <p className="pm-caption pm-ex__note">
      Vendors paid {formatDollars(thresholdCents)} or more in {from.slice(0, 4)}, less what they gave back.
      Tax numbers are not kept here: ask for a Form W-9. Corporations, and what was paid by card or for goods
      alone, usually need no 1099.
      {NARROWING.some((name) => query.has(name))
        ? ' Only what these filters show is counted: in all, other vendors may have been paid as much.'
        : null}
    </p>
  </>
)
