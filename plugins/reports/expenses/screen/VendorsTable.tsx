import { NO_1099_LABELS } from '@/domain/expenses/no1099'
import { formatDollars } from '@/domain/money/formatMoney'
import { PageLink } from '@/ui/PageLink'
import { StatusPill } from '@/ui/StatusPill'

import { FACT_LABELS, formW9InWords } from '../expensesTable'
import type { ExpenseReport, VendorRow } from '../queries/types'

import { expensesHref } from './address'
import { Expense } from './Expense'

type Props = { query: URLSearchParams; report: Extract<ExpenseReport, { view: 'vendors1099' }> }

/** What leaves some of a vendor's year out. */
const NARROWING = ['property', 'unit', 'category', 'month', 'q'] as const

const Missing = ({ row: { missing, no1099Because } }: { row: VendorRow }) => {
  if (no1099Because)
    return <span className="pm-muted">{`Needs no 1099: ${NO_1099_LABELS[no1099Because].toLowerCase()}`}</span>
  if (missing.length === 0) return <span className="pm-muted">Nothing</span>
  return <StatusPill tone="look">{`no ${missing.map((fact) => FACT_LABELS[fact]).join(', no ')}`}</StatusPill>
}

const FormW9 = ({ row: { w9 } }: { row: VendorRow }) => {
  if (!w9) return null
  if (!w9.file) return formW9InWords(w9)
  return (
    // A plain link: it opens the file, not a page of the product.
    <a className="pm-link" href={w9.file.url} target="_blank" rel="noreferrer" title={w9.file.title}>
      {formW9InWords(w9)}
    </a>
  )
}

/** Who may need a Form 1099, and what their records lack for it. */
export const VendorsTable = ({ query, report: { rows, thresholdCents, from } }: Props) => (
  <>
    {rows.length === 0 ? null : (
      <table className="pm-table pm-table--cards pm-ex-vendors">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">Missing</th>
            <th scope="col">Form W-9</th>
            <th scope="col" className="n">
              Paid in {from.slice(0, 4)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.vendor.id}>
              <th scope="row">
                <PageLink className="name" href={`/admin/collections/vendors/${row.vendor.id}`}>
                  {row.vendor.name}
                </PageLink>
              </th>
              <td className="missing">
                <Missing row={row} />
              </td>
              <td className="w9">
                <FormW9 row={row} />
              </td>
              <td className="n amount">
                <PageLink href={expensesHref(query, { view: 'entries', payee: String(row.vendor.id) })}>
                  <Expense cents={row.paidCents} />
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <p className="pm-caption pm-ex__note">
      Vendors paid {formatDollars(thresholdCents)} or more in {from.slice(0, 4)}, less what they gave back.
      Tax numbers are not kept here: they stand on the Form W-9. Who needs no 1099, such as a corporation, and
      why is said on the vendor’s record.
      {NARROWING.some((name) => query.has(name))
        ? ' Only what these filters show is counted: in all, other vendors may have been paid as much.'
        : null}
    </p>
  </>
)
